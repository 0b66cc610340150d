import { editorWords, scoringWords, statusWord } from "../../../../language";
import { takesValues, THRESHOLD_PRESETS, type ThresholdPreset } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";
import { SelectField } from "./SelectField";
import { TextField } from "./TextField";

const PRESETS = Object.keys(THRESHOLD_PRESETS) as readonly ThresholdPreset[];

interface ThresholdFieldsProps {
  readonly editor: Editor;
}

/** From which scores the light says what: as what is above has it, by a preset, or by numbers of its own. */
export function ThresholdFields({ editor }: ThresholdFieldsProps) {
  const styles = useFormStyles();
  const own = useWords(editorWords);
  const scoring = useWords(scoringWords);
  const { language } = usePaneLanguage();
  const { form, preview, subject } = editor;
  const { thresholds } = form;
  const isNumbers = thresholds === "scores" || thresholds === "values";
  const now = preview?.node.thresholds;
  const canBeValues = (subject.level === "kpi" && takesValues(form.kind)) || thresholds === "values";
  return (
    <>
      <SelectField
        editor={editor}
        part="thresholds"
        label={own.fields.thresholds.name}
        hint={thresholds !== "scores" && now && Number.isFinite(now.green + now.amber) ? scoring.bar(now) : undefined}
        options={[
          { value: "", text: own.asAbove },
          ...PRESETS.map((name) => ({
            value: name,
            text: scoring.presetOf({ name: scoring.presets[name], ...THRESHOLD_PRESETS[name] }),
          })),
          { value: "scores", text: own.thresholdChoices.scores },
          ...(canBeValues ? [{ value: "values" as const, text: own.thresholdChoices.values }] : []),
        ]}
      />
      {isNumbers && (
        <div className={styles.pair}>
          <TextField editor={editor} part="greenFrom" label={own.thresholdsFrom.green} kind="number" required />
          <TextField editor={editor} part="amberFrom" label={own.thresholdsFrom.amber} kind="number" required />
          <TextField
            editor={editor}
            part="achievedFrom"
            label={own.thresholdsFrom.achieved}
            kind="number"
            hint={own.achievedAsAbove({ status: statusWord("achieved", language) })}
          />
        </div>
      )}
    </>
  );
}
