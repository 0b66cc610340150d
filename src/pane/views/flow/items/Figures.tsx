import { mergeClasses } from "@fluentui/react-components";
import { lateTime, type Flow } from "../../../../insight";
import { flowViewWords } from "../../../../language";
import type { ItemLog } from "../../../../session";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useFlowStyles } from "../useFlowStyles";

interface FiguresProps {
  readonly flow: Flow;
  readonly log: ItemLog;
}

/** The figures of flow, each with what it means: they are taken for each other everywhere. */
export function Figures({ flow, log }: FiguresProps) {
  const styles = useFlowStyles();
  const own = useWords(flowViewWords);
  const { figures: words } = own;
  const { inProgress, throughput, medianLead, leadTimes, meanLead, efficiency, reworkShare, growth, byLittle } = flow;
  const { finished: count } = flow;
  const late = lateTime(leadTimes);
  const figures = [
    { ...words.inProgress, value: words.items({ count: inProgress }) },
    throughput && {
      name: words.throughput.name,
      value: words.perWeek(throughput),
      note: words.throughput.note(throughput),
    },
    medianLead !== undefined && {
      name: words.medianLead.name,
      value: words.days({ days: medianLead }),
      note: log.items.shape === "spans" ? words.medianLead.note : words.leadOfStamps,
    },
    late !== undefined && { ...words.lateLead, value: words.days({ days: late }) },
    efficiency !== undefined && { ...words.efficiency, value: words.share({ share: efficiency }) },
    // Of a table without a stage that stands twice nobody can say it.
    log.canReturn && { ...words.rework, value: words.share({ share: reworkShare }) },
    growth && {
      name: words.growth.name,
      value: words.growthValue({ more: growth.perPeriod }),
      note: growth.isGrowing ? words.growth.note : words.growthSteady,
    },
    byLittle?.leadTime !== undefined &&
      meanLead !== undefined && {
        name: words.little.name,
        value: words.days({ days: byLittle.leadTime }),
        note: `${words.little.note({ days: meanLead })}${byLittle.isApproximate ? ` ${words.littleRoughly}` : ""}`,
      },
  ].filter((figure) => figure !== false && figure !== undefined);
  return (
    <Section heading={own.figuresHeading}>
      <p className={styles.quiet}>{own.finishedCount({ count })}</p>
      <dl className={styles.figures}>
        {figures.map(({ name, value, note }) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
            <dd className={mergeClasses(styles.quiet, styles.note)}>{note}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
