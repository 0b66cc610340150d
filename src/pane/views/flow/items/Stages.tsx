import type { Flow, Items } from "../../../../insight";
import { flowViewWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { NumberTable } from "../../../chart/NumberTable";
import { useFlowStyles } from "../useFlowStyles";

/** In hundredths of the longest bar, and in pixels. */
const [WIDTH, HEIGHT] = [100, 12];

interface StagesProps {
  readonly flow: Flow;
  readonly shape: Items["shape"];
}

/** Work and waiting, stage by stage, on one scale. */
export function Stages({ flow: { stages }, shape }: StagesProps) {
  const styles = useFlowStyles();
  const own = useWords(flowViewWords);
  const most = Math.max(1, ...stages.map(({ work, waiting, waitingNow }) => work + waiting + waitingNow));
  return (
    <Section heading={own.stagesHeading}>
      <NumberTable
        caption={shape === "spans" ? own.stagesCaption : own.stagesCaptionStamps}
        headings={[own.stage, own.there, own.oldest]}
        rows={stages.map(({ stage, work, waiting, waitingNow, waitingShare, openAges, queuedAges }) => {
          const ages = [...openAges, ...queuedAges];
          const waited = waiting + waitingNow;
          const x = (days: number): number => (days / most) * WIDTH;
          return {
            name: stage,
            more: (
              <>
                <div className={styles.quiet}>
                  {shape === "spans"
                    ? own.stageDays({ work, waiting: waited, share: waitingShare })
                    : own.stageWaiting({ waiting: waited, share: waitingShare })}
                </div>
                <svg
                  className={styles.drawing}
                  viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                  preserveAspectRatio="none"
                  height={HEIGHT}
                  aria-hidden
                >
                  <rect className={styles.work} y={1} width={x(work)} height={4} />
                  <rect className={styles.waiting} y={6} width={x(waited)} height={5} />
                </svg>
              </>
            ),
            cells: [own.count({ count: ages.length }), ages.length > 0 ? own.days({ days: Math.max(...ages) }) : "–"],
          };
        })}
      />
    </Section>
  );
}
