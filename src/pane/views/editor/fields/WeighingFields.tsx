import { editorWords, type EditorWords, type PaneWords } from "../../../../language";
import { MISSING_POLICIES } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { CheckField } from "./CheckField";
import type { Preview } from "../form/preview";
import { RollUpField } from "./RollUpField";
import { SelectField } from "./SelectField";
import { Siblings } from "./Siblings";
import { TextField } from "./TextField";
import { ThresholdFields } from "./ThresholdFields";
import type { Editor } from "../useEditor";

interface WeighingFieldsProps {
  readonly editor: Editor;
}

/** The weight among the siblings with what it comes to, and how the score goes on from here. */
export function WeighingFields({ editor }: WeighingFieldsProps) {
  const { words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { settings } = useReady().scorecard;
  const { form, preview, subject } = editor;
  const share = preview && shareText(preview, words, own);
  const effective = form.missing || settings.missing;
  return (
    <>
      <TextField
        editor={editor}
        part="weight"
        label={words.weight}
        kind="number"
        hint={
          <>
            {share}
            {share !== undefined && <br />}
            {own.weightHint}
          </>
        }
      />
      {preview && <Siblings preview={preview} />}
      {subject.level !== "kpi" && <RollUpField editor={editor} />}
      <ThresholdFields editor={editor} />
      {subject.level === "kpi" && (
        <>
          <CheckField
            editor={editor}
            part="isCritical"
            label={own.fields.isCritical.name}
            hint={own.fields.isCritical.hint}
          />
          <CheckField
            editor={editor}
            part="isExcluded"
            label={own.fields.isExcluded.name}
            hint={own.fields.isExcluded.hint}
          />
          <SelectField
            editor={editor}
            part="missing"
            label={own.fields.missing.name}
            hint={
              form.missing === ""
                ? own.scorecardHas({ name: own.missings[effective], text: own.missingUses[effective] })
                : own.missingUses[effective]
            }
            options={[
              { value: "", text: own.asScorecard },
              ...MISSING_POLICIES.map((value) => ({ value, text: own.missings[value] })),
            ]}
          />
          {effective === "carryForward" && (
            <TextField editor={editor} part="carryPeriods" label={own.fields.carryPeriods.name} kind="number" />
          )}
        </>
      )}
    </>
  );
}

function shareText({ node, parent }: Preview, words: PaneWords, own: EditorWords): string {
  const { share, effective } = node.weight;
  return parent === undefined || parent.level === "scorecard"
    ? own.shareOfWhole({ share })
    : words.share({ share, parent: parent.name, effective });
}
