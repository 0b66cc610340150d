import type { FieldProps } from "@fluentui/react-components";
import { SelectField as Field, type Option } from "../../../form/SelectField";
import { ColleaguesPart } from "../ColleaguesPart";
import type { Form, Part } from "../form/editorForm";
import type { Editor } from "../useEditor";

interface SelectFieldProps<Chosen extends Part> {
  readonly editor: Editor;
  readonly part: Chosen;
  readonly label: string;
  readonly hint?: FieldProps["hint"];
  readonly options: readonly Option<Form[Chosen] & string>[];
}

/** A part of an entry that is chosen, explained below. */
export function SelectField<Chosen extends Part>({ editor, part, ...look }: SelectFieldProps<Chosen>) {
  return (
    <Field
      {...look}
      value={editor.form[part] as string}
      error={editor.errors[part]}
      warning={editor.warning(part)}
      onChange={(value) => editor.change(part, value)}
    >
      <ColleaguesPart editor={editor} part={part} />
    </Field>
  );
}
