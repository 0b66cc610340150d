import { TextField as Field, type TextFieldLook } from "../../../form/TextField";
import { ColleaguesPart } from "../ColleaguesPart";
import type { Form } from "../form/editorForm";
import type { Editor } from "../useEditor";

/** The parts that are typed as one text. */
type TextPart = {
  [Part in keyof Form]: string extends Form[Part] ? Part : never;
}[keyof Form];

interface TextFieldProps extends TextFieldLook {
  readonly editor: Editor;
  readonly part: TextPart;
}

/** A part of an entry that is typed as one text. */
export function TextField({ editor, part, ...look }: TextFieldProps) {
  return (
    <Field
      {...look}
      value={editor.form[part]}
      error={editor.errors[part]}
      warning={editor.warning(part)}
      onChange={(typed) => editor.change(part, typed)}
      onLeave={() => editor.leave(part)}
    >
      <ColleaguesPart editor={editor} part={part} />
    </Field>
  );
}
