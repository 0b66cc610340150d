import { joined } from "../joined";
import { scoreBefore } from "../pastFormulas";
import type { DashboardPlaces } from "../places";
import { cell, quoted } from "../references";
import type { DashboardWords } from "../words";
import { blockCells, orNothing, shortName, type ChartBlock } from "./chartBlock";

/** Where each series stands. */
export const COMPARE = { label: 0, now: 1, before: 2 } as const;

/**
 * The scores of what is directly below the whole, now and in the period before.
 *
 * @param rows - where they stand in the list, from the top
 * @param names - the first row of the block
 */
export function compareBlock(
  rows: readonly number[],
  names: number,
  places: DashboardPlaces,
  { charts }: DashboardWords,
): ChartBlock {
  const cells = rows.map((row) => {
    const score = cell("score", row);
    const said = `"  "&IF(ISNUMBER(${score}),FIXED(${score},1),"–")`;
    return [`=${shortName(cell("name", row))}&${said}`, orNothing(score), orNothing(scoreBefore(places, row))];
  });
  return {
    cells: [["", charts.now, charts.before], ...cells],
    rows: { first: names, last: names + rows.length },
    columns: 3,
  };
}

/** What the chart shows, in words: the highest and the lowest score, and what is drawn how. */
export function compareTexts(count: number, names: number, { charts }: DashboardWords): readonly [string, string] {
  const { all } = blockCells(names);
  const [scores, labels] = [all(COMPARE.now, 1, count), all(COMPARE.label, 1, count)];
  const most = (which: 14 | 15): string => `INDEX(${labels},MATCH(AGGREGATE(${which},6,${scores},1),${scores},0))`;
  const range = joined(charts.highest, { high: most(14), low: most(15) });
  const one = joined(charts.only, { name: most(14) });
  const none = quoted(charts.noScore);
  return [`=IF(COUNT(${scores})=0,${none},IF(COUNT(${scores})=1,${one},${range}))`, charts.nowAndBefore];
}
