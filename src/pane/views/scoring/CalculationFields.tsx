import { editorWords, scoringWords } from "../../../language";
import { MISSING_POLICIES, ROLL_UP_NAMES } from "../../../scorecard";
import { useWords } from "../../frame/useWords";
import { ScoringField } from "./ScoringField";
import type { ScoringEditor } from "./useScoring";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface CalculationFieldsProps {
  readonly editor: ScoringEditor;
}

/** How scores are rolled up, and what becomes of them when values are missing. */
export function CalculationFields({ editor }: CalculationFieldsProps) {
  const styles = useSettingsStyles();
  const own = useWords(scoringWords);
  const { rollUps, rollUpUses, missings, missingUses } = useWords(editorWords);
  const { rollUp, missing } = editor.settings;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.calculation}</h2>
      <div className={styles.close}>
        <ScoringField
          editor={editor}
          part="rollUp"
          label={own.rollUp}
          hint={rollUpUses[rollUp]}
          options={ROLL_UP_NAMES.map((value) => ({ value, text: rollUps[value] }))}
        />
        <p className={styles.quiet}>{own.rollUpNote}</p>
      </div>
      <ScoringField editor={editor} part="ceiling" label={own.ceiling} hint={own.ceilingHint} kind="number" />
      <ScoringField
        editor={editor}
        part="missing"
        label={own.missing}
        hint={missingUses[missing]}
        options={MISSING_POLICIES.map((value) => ({ value, text: missings[value] }))}
      />
      <ScoringField
        editor={editor}
        part="minimumCoverage"
        label={own.minimumCoverage}
        hint={own.minimumCoverageHint}
        kind="number"
      />
    </section>
  );
}
