import { Field, Input, Textarea, type FieldProps } from "@fluentui/react-components";
import { useId } from "react";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import type { Form } from "../form/form";
import { Theirs } from "../Theirs";
import type { Editor } from "../useEditor";
import { validation } from "./validation";

/** The parts that are typed as one text. */
type TextPart = {
  [Part in keyof Form]: string extends Form[Part] ? Part : never;
}[keyof Form];

interface TextFieldProps {
  readonly editor: Editor;
  readonly part: TextPart;
  readonly label: string;
  readonly hint?: FieldProps["hint"];
  readonly required?: boolean;
  /** @defaultvalue "text" */
  readonly kind?: "text" | "number" | "date" | "lines";
  /** Offered while typing; anything else can be typed too. */
  readonly suggestions?: readonly string[];
}

export function TextField({ editor, part, label, hint, required, kind = "text", suggestions }: TextFieldProps) {
  const fieldStyles = useFieldStyles();
  const listId = useId();
  const value = editor.form[part];
  const common = {
    value,
    onChange: (_: unknown, { value: typed }: { readonly value: string }) => editor.change(part, typed),
    onBlur: () => editor.leave(part),
  };
  return (
    <div>
      <Field
        className={fieldStyles.field}
        label={label}
        hint={hint ?? null}
        required={required ?? false}
        {...validation(editor, part)}
      >
        {kind === "lines" ? (
          <Textarea {...common} resize="vertical" />
        ) : (
          <Input
            {...common}
            {...(kind === "number" ? { inputMode: "decimal" } : {})}
            {...(suggestions === undefined ? {} : { list: listId })}
            type={kind === "date" ? "date" : "text"}
            autoComplete="off"
          />
        )}
      </Field>
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <Theirs editor={editor} part={part} />
    </div>
  );
}
