import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { scoringWords } from "../../../language";
import { THRESHOLD_PRESETS, type ThresholdPreset } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useFieldStyles } from "../../frame/useFieldStyles";
import { useWords } from "../../frame/useWords";
import { ScoringField } from "./ScoringField";
import { presetIn, presetTexts } from "./scoringForm";
import { ThresholdBar } from "./ThresholdBar";
import type { ScoringEditor } from "./useScoring";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});

const PRESETS = Object.keys(THRESHOLD_PRESETS) as readonly ThresholdPreset[];
const OWN = "own";

interface StatusFieldsProps {
  readonly editor: ScoringEditor;
}

/** From which score the traffic light says what. */
export function StatusFields({ editor }: StatusFieldsProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(scoringWords);
  const { language } = usePaneLanguage();
  const preset = presetIn(editor.form, language);
  const choose = (value: string): void => {
    const chosen = PRESETS.find((name) => name === value);
    if (chosen !== undefined) editor.merge(presetTexts(chosen, language));
  };
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{own.status}</h2>
      <Field className={fieldStyles.field} label={own.preset}>
        <Select value={preset ?? OWN} onChange={(_, { value }) => choose(value)}>
          {PRESETS.map((name) => (
            <option key={name} value={name}>
              {own.presetOf({ name: own.presets[name], ...THRESHOLD_PRESETS[name] })}
            </option>
          ))}
          <option value={OWN} disabled={preset !== undefined}>
            {own.presetOwn}
          </option>
        </Select>
      </Field>
      <div className={styles.pair}>
        <ScoringField editor={editor} part="amber" label={own.amber} kind="number" />
        <ScoringField editor={editor} part="green" label={own.green} kind="number" />
      </div>
      <ThresholdBar thresholds={editor.settings.thresholds} />
      <ScoringField editor={editor} part="achieved" label={own.achieved} hint={own.achievedHint} kind="number" />
      <ScoringField editor={editor} part="hysteresis" label={own.hysteresis} hint={own.hysteresisHint} kind="number" />
    </section>
  );
}
