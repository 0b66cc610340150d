import { stageCounts } from "../../../../insight";
import { flowViewWords, formatList } from "../../../../language";
import type { CountsOverTime } from "../../../../session";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { Limits } from "../Limits";
import { NumberTable } from "../../../chart/NumberTable";

interface CountsProps {
  readonly counts: CountsOverTime;
}

/** Where work piles up, from how much there is in each stage over time. */
export function Counts({ counts: { stages, rows } }: CountsProps) {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  const { language } = usePaneLanguage();
  const found = stageCounts(stages, rows);
  if (!found.ok) {
    const { problem } = found;
    if (problem.kind === "below-nothing") throw new Error("a count below 0 has been left out before");
    // The first period is where it starts from.
    return <p className={styles.text}>{own.fewPeriods({ count: problem.count + 1, needed: problem.needed + 1 })}</p>;
  }
  const growing = found.value.filter(({ isGrowing }) => isGrowing);
  growing.sort((one, other) => other.perPeriod - one.perPeriod);
  const list = formatList(
    growing.map(({ stage }) => stage),
    language,
  );
  return (
    <>
      <Section heading={own.bottleneckHeading}>
        <p className={styles.heading}>{growing.length === 0 ? own.nothingGrows : own.pilesUp({ list })}</p>
      </Section>
      <Section heading={own.stagesHeading}>
        <NumberTable
          caption={own.countsCaption({ count: (found.value[0]?.inProgress.length ?? 0) + 1 })}
          headings={[own.stage, own.there, own.perPeriod]}
          rows={found.value.map(({ stage, inProgress, perPeriod, isGrowing }) => ({
            name: stage,
            ...(isGrowing ? { more: <div className={styles.quiet}>{own.grows}</div> } : {}),
            cells: [own.count({ count: inProgress.at(-1) ?? 0 }), own.change({ more: perPeriod })],
          }))}
        />
      </Section>
      <Limits limits={own.countsLimits} />
    </>
  );
}
