import type { Growth } from "../../../../insight";
import { flowViewWords } from "../../../../language";
import { linearScale } from "../../../chart/linearScale";
import { NumbersBehind } from "../../../chart/NumbersBehind";
import { linePath } from "../../../chart/paths";
import { useChartStyles } from "../../../chart/useChartStyles";
import { useWidth } from "../../../chart/useWidth";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { NumberTable } from "../../../chart/NumberTable";

const HEIGHT = 64;
const EDGE = 6;

interface WeekByWeekProps {
  readonly growth: Growth;
}

/** What has been under way at the end of each week, with the numbers behind it. */
export function WeekByWeek({ growth: { inProgress } }: WeekByWeekProps) {
  const chart = useChartStyles();
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  const [width, measure] = useWidth();
  const x = linearScale({ low: 0, high: Math.max(1, inProgress.length - 1) }, { low: EDGE, high: width - EDGE });
  const y = linearScale({ low: 0, high: Math.max(1, ...inProgress) }, { low: HEIGHT - EDGE, high: EDGE });
  const summary = own.weeksSummary({
    // From the end of the first week to that of the last.
    ...{ weeks: inProgress.length - 1, before: inProgress[0] ?? 0, after: inProgress.at(-1) ?? 0 },
  });
  return (
    <Section heading={own.weeksHeading}>
      <div ref={measure}>
        <svg
          role="img"
          aria-label={summary}
          className={chart.drawing}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          height={HEIGHT}
        >
          <path className={chart.line} d={linePath(inProgress.map((count, place) => ({ x: x(place), y: y(count) })))} />
        </svg>
      </div>
      <p className={styles.text}>{summary}</p>
      <NumbersBehind show={own.showTable} hide={own.hideTable}>
        <NumberTable
          caption={own.weeksHeading}
          headings={[own.week, own.there]}
          rows={inProgress.map((count, place) => ({
            name: own.weeksAgo({ weeks: inProgress.length - 1 - place }),
            cells: [own.count({ count })],
          }))}
        />
      </NumbersBehind>
    </Section>
  );
}
