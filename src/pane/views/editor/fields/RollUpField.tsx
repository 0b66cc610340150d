import { editorWords } from "../../../../language";
import { ROLL_UP_NAMES } from "../../../../scorecard";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { SelectField } from "./SelectField";
import type { Editor } from "../useEditor";

interface RollUpFieldProps {
  readonly editor: Editor;
}

/** How the score comes from what is below: in its own way, or as the scorecard does it. */
export function RollUpField({ editor }: RollUpFieldProps) {
  const own = useWords(editorWords);
  const { settings } = useReady().scorecard;
  const { rollUp } = editor.form;
  return (
    <SelectField
      editor={editor}
      part="rollUp"
      label={own.rollUp}
      hint={
        rollUp === ""
          ? own.scorecardHas({ name: own.rollUps[settings.rollUp], text: own.rollUpUses[settings.rollUp] })
          : own.rollUpUses[rollUp]
      }
      options={[
        { value: "", text: own.asScorecard },
        ...ROLL_UP_NAMES.map((value) => ({ value, text: own.rollUps[value] })),
      ]}
    />
  );
}
