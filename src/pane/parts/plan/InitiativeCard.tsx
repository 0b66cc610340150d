import { planWords } from "../../../language";
import type { Initiative } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { DueMark } from "./DueMark";
import { ProgressMark } from "./ProgressMark";
import { usePlanStyles } from "./usePlanStyles";

interface InitiativeCardProps {
  readonly initiative: Initiative;
  /** Shown where the list does not say what it belongs to. */
  readonly belongsTo?: string | undefined;
}

/** One initiative, as a list shows it. */
export function InitiativeCard({ initiative, belongsTo }: InitiativeCardProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const { open } = useNavigation();
  const { readOnly } = useReady();
  const { id, parent, name, owner, effect, progress } = initiative;
  const isDone = progress !== undefined && progress >= 1;
  return (
    <li className={styles.card}>
      {readOnly ? (
        <span className={styles.name}>{name}</span>
      ) : (
        <div>
          <button
            type="button"
            id={`bsc-${id}`}
            className={styles.link}
            aria-label={own.openInitiative({ name })}
            onClick={() => open({ kind: "initiative", id, parent })}
          >
            {name}
          </button>
        </div>
      )}
      {belongsTo !== undefined && <p className={styles.quiet}>{belongsTo}</p>}
      <div className={styles.row}>
        <DueMark initiative={initiative} />
        <span className={styles.quiet}>{owner === "" ? own.noOwner : owner}</span>
      </div>
      {!isDone && <ProgressMark progress={progress} />}
      {effect !== "" && <p className={styles.quiet}>{own.effect({ text: effect })}</p>}
    </li>
  );
}
