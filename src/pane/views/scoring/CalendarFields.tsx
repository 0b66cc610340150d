import { editorWords, scoringWords } from "../../../language";
import { FREQUENCIES, KEEPING_RULES, RUNNING_RULES } from "../../../scorecard";
import { useWords } from "../../frame/useWords";
import { ScoringField } from "./ScoringField";
import type { ScoringEditor } from "./useScoring";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface CalendarFieldsProps {
  readonly editor: ScoringEditor;
}

/** In which periods the scorecard is looked at, and when values are due. */
export function CalendarFields({ editor }: CalendarFieldsProps) {
  const styles = useSettingsStyles();
  const own = useWords(scoringWords);
  const { frequencies } = useWords(editorWords);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.calendar}</h2>
      <ScoringField
        editor={editor}
        part="frequency"
        label={own.frequency}
        hint={own.frequencyHint}
        options={FREQUENCIES.map((value) => ({ value, text: frequencies[value] }))}
      />
      <ScoringField
        editor={editor}
        part="fiscalYearStart"
        label={own.fiscalYearStart}
        options={MONTHS.map((month) => ({ value: String(month), text: own.months({ month }) }))}
      />
      <ScoringField editor={editor} part="graceDays" label={own.graceDays} hint={own.graceDaysHint} kind="number" />
      <ScoringField
        editor={editor}
        part="running"
        label={own.running}
        hint={own.runningUses[editor.settings.running]}
        options={RUNNING_RULES.map((value) => ({ value, text: own.runnings[value] }))}
      />
      <ScoringField
        editor={editor}
        part="keeping"
        label={own.keeping}
        hint={own.keepingUses[editor.settings.keeping]}
        options={KEEPING_RULES.map((value) => ({ value, text: own.keepings[value] }))}
      />
    </section>
  );
}
