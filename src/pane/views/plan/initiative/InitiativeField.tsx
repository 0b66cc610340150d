import { Field, Input, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import type { InitiativePart } from "./initiativeForm";
import { TheirText } from "../../../form/TheirText";
import type { InitiativeEditor } from "./useInitiative";

interface InitiativeFieldProps {
  readonly editor: InitiativeEditor;
  readonly part: Exclude<InitiativePart, "parent">;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** @defaultvalue "text" */
  readonly kind?: "text" | "number" | "date" | "lines";
  readonly suggestions?: readonly string[];
}

/** One part of an initiative, with what is wrong with it and what a colleague has made of it. */
export function InitiativeField({
  editor,
  part,
  label,
  hint,
  required,
  kind = "text",
  suggestions,
}: InitiativeFieldProps) {
  const fieldStyles = useFieldStyles();
  const listId = useId();
  const error = editor.errors[part];
  const common = {
    value: editor.form[part],
    onChange: (_: unknown, { value }: { readonly value: string }) => editor.change(part, value),
    onBlur: () => editor.leave(part),
  };
  return (
    <div>
      <Field
        className={fieldStyles.field}
        label={label}
        hint={hint ?? null}
        required={required ?? false}
        validationState={error === undefined ? "none" : "error"}
        validationMessage={error ?? null}
      >
        {kind === "lines" ? (
          <Textarea {...common} resize="vertical" />
        ) : (
          <Input
            {...common}
            {...(kind === "number" ? { inputMode: "decimal" as const } : {})}
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
      {editor.conflicts.includes(part) && <TheirText text={editor.base[part]} onUse={() => editor.useTheirs(part)} />}
    </div>
  );
}
