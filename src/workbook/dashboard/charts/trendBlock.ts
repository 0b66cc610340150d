import type { Frequency } from "../../../scorecard";
import { joined } from "../joined";
import { period, STRIP } from "../columns";
import { past } from "../pastFormulas";
import type { DashboardPlaces } from "../places";
import { cell, quoted } from "../references";
import type { DashboardWords } from "../words";
import { blockCells, orNothing, type ChartBlock } from "./chartBlock";

export interface TrendContext {
  readonly places: DashboardPlaces;
  readonly words: DashboardWords;
  readonly frequency: Frequency;
  /** From which scores the status is better, as expressions. */
  readonly limits: Readonly<Record<"amber" | "green" | "top", string>>;
}

/** Where each series stands. */
export const TREND = { label: 0, red: 1, amber: 2, green: 3, fromAmber: 4, fromGreen: 5, score: 6 } as const;

/**
 * A score over the periods of the strip, the one that is looked at last, and the bands of its status. What earlier periods said comes
 * from the history; where it says nothing there is a gap.
 *
 * @param root - the row whose score it is
 * @param header - the row that names the periods
 * @param names - the first row of the block
 */
export function trendBlock(
  root: number,
  header: number,
  names: number,
  { places, words, frequency, limits }: TrendContext,
): ChartBlock {
  const { charts } = words;
  const { bands, months, limit } = charts;
  const month = (day: string): string => `INDEX({${months.map(quoted).join(",")}},MONTH(${day}))`;
  const label = (number: number): string => {
    const heading = cell(period(number), header);
    if (frequency === "year") return `=IFERROR(${past(places, "Period", root, STRIP - number)}&"","")`;
    if (frequency === "week") return `=IF(${heading}="","",${quoted(charts.week)}&CHAR(10)&${heading})`;
    if (frequency === "day") {
      const day = joined(charts.day, { day: `DAY(${heading})`, month: month(heading) });
      return `=IF(ISNUMBER(${heading}),SUBSTITUTE(${day}," ",CHAR(10)),"")`;
    }
    if (frequency !== "month") return `=${heading}&""`;
    // The year once, and where it changes.
    const year = number === 1 ? `CHAR(10)&YEAR(${heading})` : `IF(MONTH(${heading})=1,CHAR(10)&YEAR(${heading}),"")`;
    return `=IF(ISNUMBER(${heading}),${month(heading)}&${year},"")`;
  };
  const { amber, green, top } = limits;
  const rows = Array.from({ length: STRIP }, (_, index) => {
    const before = STRIP - 1 - index;
    const score = orNothing(before === 0 ? cell("score", root) : past(places, "Score", root, before));
    return [
      ...[label(index + 1), `=${amber}`, `=${green}-${amber}`, `=MAX(0,${top}-${green})`],
      ...[`=${amber}`, `=${green}`, score],
    ];
  });
  const heads = ["", bands.red, bands.amber, bands.green, limit.amber, limit.green, words.headings.score];
  return {
    cells: [heads, ...rows],
    rows: { first: names, last: names + STRIP },
    columns: heads.length,
  };
}

/** What the chart shows, in words: the score, the highest and the lowest, and where the bands begin. */
export function trendTexts(
  root: number,
  names: number,
  { words, limits, frequency }: Pick<TrendContext, "words" | "limits" | "frequency">,
): readonly [string, string] {
  const { charts } = words;
  const { all } = blockCells(names);
  const [scores, labels] = [all(TREND.score, 1, STRIP), all(TREND.label, 1, STRIP)];
  const [score, status] = [cell("score", root), cell("status", root)];
  const most = (which: 14 | 15): string => `AGGREGATE(${which},6,${scores},1)`;
  const when = (which: 14 | 15): string =>
    `SUBSTITUTE(INDEX(${labels},MATCH(${most(which)},${scores},0)),CHAR(10)," ")`;
  const now = `IF(ISNUMBER(${score}),${joined(charts.scoreNow, { score: `FIXED(${score},1)`, status })},${quoted(charts.noScore)})`;
  const range = joined(frequency === "day" ? charts.scoreRangeOfDays : charts.scoreRange, {
    ...{ high: `FIXED(${most(14)},1)`, highIn: when(14) },
    ...{ low: `FIXED(${most(15)},1)`, lowIn: when(15) },
  });
  return [
    `=${now}&" "&IF(COUNT(${scores})>1,${range},${quoted(words.noPast)})`,
    `=${joined(charts.limits, { amber: limits.amber, green: limits.green })}`,
  ];
}
