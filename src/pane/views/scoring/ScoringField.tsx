import { ColleaguesValue } from "../../form/ColleaguesValue";
import { SelectField, type Option } from "../../form/SelectField";
import { TextField, type TextFieldLook } from "../../form/TextField";
import type { ScoringPart } from "./scoringForm";
import type { ScoringEditor } from "./useScoring";

interface ScoringFieldProps extends TextFieldLook {
  readonly editor: ScoringEditor;
  readonly part: ScoringPart;
  /** Makes it a choice of these. */
  readonly options?: readonly Option<string>[];
}

/** As many lines of a longer text as are seen at once. */
const ROWS = 3;

/** One setting, with what is wrong with it and what a colleague has made of it meanwhile. */
export function ScoringField({ editor, part, options, ...look }: ScoringFieldProps) {
  const { [part]: saved } = editor.base;
  const field = {
    ...look,
    value: editor.form[part],
    error: editor.errors[part],
    onChange: (value: string) => editor.change(part, value),
    onLeave: () => editor.leave(part),
  };
  const colleagues = editor.conflicts.includes(part) && (
    <ColleaguesValue
      value={options?.find(({ value }) => value === saved)?.text ?? saved}
      onTake={() => editor.takeColleagues(part)}
    />
  );
  return options === undefined ? (
    <TextField {...field} rows={ROWS}>
      {colleagues}
    </TextField>
  ) : (
    <SelectField {...field} options={options}>
      {colleagues}
    </SelectField>
  );
}
