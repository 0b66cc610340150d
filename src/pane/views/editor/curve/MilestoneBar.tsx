import { editorWords } from "../../../../language";
import { KINDS, type Milestone } from "../../../../scorecard";
import { useWords } from "../../../frame/useWords";
import { useFormStyles } from "../useFormStyles";
import { useBarStyles } from "./useBarStyles";

const NOTHING = { actual: NaN, target: NaN, baseline: NaN };

interface MilestoneBarProps {
  readonly milestones: readonly Milestone[];
}

/** How much of the weight of all milestones is done. */
export function MilestoneBar({ milestones }: MilestoneBarProps) {
  const styles = useBarStyles();
  const form = useFormStyles();
  const own = useWords(editorWords);
  const score = KINDS.milestones.score(NOTHING, { milestones }, { today: NaN, periods: 0, met: 0 });
  if (typeof score !== "number") return <p className={form.hint}>{own.milestoneNeeded}</p>;
  return (
    <div className={form.close}>
      <div className={styles.line}>{own.weightDone({ share: score / 100 })}</div>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: `${score}%` }} />
      </div>
    </div>
  );
}
