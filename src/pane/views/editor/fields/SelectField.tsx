import { Field, Select, type FieldProps } from "@fluentui/react-components";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import type { Form, Part } from "../form/form";
import { Theirs } from "../Theirs";
import type { Editor } from "../useEditor";
import { validation } from "./validation";

interface SelectFieldProps<Chosen extends Part> {
  readonly editor: Editor;
  readonly part: Chosen;
  readonly label: string;
  readonly hint?: FieldProps["hint"];
  readonly options: readonly { readonly value: Form[Chosen] & string; readonly text: string }[];
}

/** One choice of several, explained below. */
export function SelectField<Chosen extends Part>({ editor, part, label, hint, options }: SelectFieldProps<Chosen>) {
  const fieldStyles = useFieldStyles();
  const choose = (value: string): void => {
    const option = options.find((each) => each.value === value);
    if (option !== undefined) editor.change(part, option.value);
  };
  return (
    <div>
      <Field className={fieldStyles.field} label={label} hint={hint ?? null} {...validation(editor, part)}>
        <Select value={editor.form[part] as string} onChange={(_, { value }) => choose(value)}>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Theirs editor={editor} part={part} />
    </div>
  );
}
