import { scoringWords } from "../../../language";
import { useWords } from "../../frame/useWords";
import { ScoringField } from "./ScoringField";
import type { ScoringEditor } from "./useScoring";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface DirectionFieldsProps {
  readonly editor: ScoringEditor;
}

/** What it is all for. */
export function DirectionFields({ editor }: DirectionFieldsProps) {
  const styles = useSettingsStyles();
  const own = useWords(scoringWords);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.direction}</h2>
      <ScoringField editor={editor} part="name" label={own.name} required />
      <ScoringField editor={editor} part="vision" label={own.vision} hint={own.visionHint} kind="lines" />
      <ScoringField editor={editor} part="goals" label={own.goals} hint={own.goalsHint} kind="lines" />
    </section>
  );
}
