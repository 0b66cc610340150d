import { stageDurations } from "../../../../insight";
import { flowViewWords } from "../../../../language";
import type { Durations } from "../../../../session";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { Limits } from "../Limits";
import { NumberTable } from "../../../chart/NumberTable";

/** Fewer than this are named without a word about which takes most. */
const FEWEST = 5;

interface DurationsByStageProps {
  readonly durations: Durations;
}

/** Which stage takes most of the days, where only days are known. */
export function DurationsByStage({ durations }: DurationsByStageProps) {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  const stages = stageDurations(durations.stages);
  const [most] = [...stages].sort((one, other) => other.days - one.days);
  if (most === undefined || most.days === 0) return <p className={styles.text}>{own.noDays}</p>;
  const { stage, share, count } = most;
  return (
    <>
      <Section heading={own.mostDaysHeading}>
        <p className={styles.heading}>
          {count < FEWEST ? own.fewDurations({ count, needed: FEWEST }) : own.mostDays({ name: stage, share, count })}
        </p>
      </Section>
      <Section heading={own.stagesHeading}>
        <NumberTable
          caption={own.durationsCaption}
          headings={[own.stage, own.middle, own.lateDays]}
          rows={stages.map((each) => ({
            name: each.stage,
            more: <div className={styles.quiet}>{own.durationShare({ share: each.share, count: each.count })}</div>,
            cells: [each.median, each.late].map((days) => (days === undefined ? "–" : own.days({ days }))),
          }))}
        />
      </Section>
      <Limits limits={own.durationLimits} />
    </>
  );
}
