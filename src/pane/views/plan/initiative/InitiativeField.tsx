import { ColleaguesValue } from "../../../form/ColleaguesValue";
import { TextField, type TextFieldLook } from "../../../form/TextField";
import type { InitiativePart } from "./initiativeForm";
import type { InitiativeEditor } from "./useInitiative";

interface InitiativeFieldProps extends TextFieldLook {
  readonly editor: InitiativeEditor;
  readonly part: Exclude<InitiativePart, "parent">;
}

/** One part of an initiative, with what is wrong with it and what a colleague has made of it. */
export function InitiativeField({ editor, part, ...look }: InitiativeFieldProps) {
  return (
    <TextField
      {...look}
      value={editor.form[part]}
      error={editor.errors[part]}
      onChange={(typed) => editor.change(part, typed)}
      onLeave={() => editor.leave(part)}
    >
      {editor.conflicts.includes(part) && (
        <ColleaguesValue value={editor.base[part]} onTake={() => editor.takeColleagues(part)} />
      )}
    </TextField>
  );
}
