import { Field, Input } from "@fluentui/react-components";
import { useFieldStyles } from "../frame/useFieldStyles";
import { Theirs } from "./Theirs";
import type { Editor } from "./useEditor";

interface TextFieldProps {
  readonly editor: Editor;
  readonly part: "name" | "unit";
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

export function TextField({ editor, part, label, hint, required }: TextFieldProps) {
  const fieldStyles = useFieldStyles();
  const error = editor.errors[part];
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
        <Input
          value={editor.form[part]}
          autoComplete="off"
          onChange={(_, { value }) => editor.change(part, value)}
          onBlur={() => editor.leave(part)}
        />
      </Field>
      <Theirs editor={editor} part={part} />
    </div>
  );
}
