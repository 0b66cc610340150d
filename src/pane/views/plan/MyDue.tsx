import { Button } from "@fluentui/react-components";
import { CommentAddRegular } from "@fluentui/react-icons";
import { periodName, planWords } from "../../../language";
import type { Level, NodeId } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { StatusMark } from "../../parts/StatusMark";
import type { CheckInState } from "../../parts/plan/checkInState";
import { InitiativeCard } from "../../parts/plan/InitiativeCard";
import { mine, type DueKpi } from "./mine";
import { usePlanStyles } from "../../parts/plan/usePlanStyles";

interface MyDueProps {
  readonly person: string;
  readonly checkIns: CheckInState;
}

/** What waits for one person: initiatives that are not done, and KPIs without a value or a check-in. */
export function MyDue({ person, checkIns }: MyDueProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const ready = useReady();
  const { initiatives, kpis, ownsSomething } = mine(
    ready,
    person,
    checkIns.kind === "read" ? checkIns.checkIns : undefined,
  );
  const count = initiatives.length + kpis.length;
  if (!ownsSomething) return <p className={styles.text}>{own.nothingOwned({ name: person })}</p>;
  if (count === 0) return checkIns.kind === "reading" ? null : <p className={styles.text}>{own.nothingDue}</p>;
  return (
    <>
      <p className={styles.quiet}>{own.dueHeading({ count })}</p>
      {initiatives.length > 0 && (
        <section className={styles.stack} aria-label={own.initiativesHeading}>
          <h2 className={styles.heading}>{own.initiativesHeading}</h2>
          <ul className={styles.list}>
            {initiatives.map((initiative) => (
              <InitiativeCard
                key={initiative.id}
                initiative={initiative}
                belongsTo={nameOf(initiative.parent, ready.evaluation.nodes)}
              />
            ))}
          </ul>
        </section>
      )}
      {kpis.length > 0 && (
        <section className={styles.stack} aria-label={own.kpisHeading}>
          <h2 className={styles.heading}>{own.kpisHeading}</h2>
          <ul className={styles.list}>
            {kpis.map((due) => (
              <DueKpiCard key={due.kpi.id} due={due} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const nameOf = (
  id: NodeId,
  nodes: ReadonlyMap<NodeId, { readonly name: string; readonly level: Level }>,
): string | undefined => nodes.get(id)?.name;

interface DueKpiCardProps {
  readonly due: DueKpi;
}

function DueKpiCard({ due: { kpi, period, missing } }: DueKpiCardProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const { language } = usePaneLanguage();
  const { open } = useNavigation();
  const { scorecard, evaluation, readOnly } = useReady();
  const named = periodName(period, scorecard.settings.fiscalYearStart, language);
  return (
    <li className={styles.card}>
      <div className={styles.row}>
        <button
          type="button"
          id={`bsc-mine-${kpi.id}`}
          className={styles.link}
          aria-label={own.openKpi(kpi)}
          onClick={() => open({ kind: "kpi", id: kpi.id })}
        >
          {kpi.name}
        </button>
        <StatusMark status={evaluation.kpis.get(kpi.id)?.status ?? "none"} />
      </div>
      {missing.includes("value") && <p className={styles.quiet}>{own.missingValue({ period: named })}</p>}
      {missing.includes("check-in") && <p className={styles.quiet}>{own.missingCheckIn({ period: named })}</p>}
      {!readOnly && (
        <div>
          <Button
            id={`bsc-mine-check-in-${kpi.id}`}
            size="small"
            icon={<CommentAddRegular />}
            aria-label={own.checkInOn(kpi)}
            onClick={() => open({ kind: "check-in", kpi: kpi.id })}
          >
            {own.newCheckIn}
          </Button>
        </div>
      )}
    </li>
  );
}
