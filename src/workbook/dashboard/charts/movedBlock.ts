import { joined } from "../joined";
import type { DashboardPlaces } from "../places";
import { scoreBefore } from "../pastFormulas";
import { cell, quoted } from "../references";
import type { DashboardWords } from "../words";
import { blockCells, shortName, signed, type ChartBlock } from "./chartBlock";

/** Where each series stands, and right of what is drawn what it is reckoned from. */
export const MOVED = {
  ...{ label: 0, base: 1, riseAbove: 2, riseBelow: 3, fallAbove: 4, fallBelow: 5, whole: 6 },
  ...{ weight: 7, points: 8 },
} as const;

/**
 * What moved a score since the period before, as columns that begin where the one before ended: for each of what is below, its
 * share of the weight that counts times its own change (the midpoint rule where no weight has changed); then what is not explained by that, as
 * where scores are not rolled up by a weighted mean; at last the whole change. All of it begins at 0, and a column that crosses it is drawn in two parts.
 *
 * Where no change is said of the whole, because other KPIs had a score then, there are no columns.
 *
 * @param root - the row whose score it is
 * @param rows - of what is directly below, in the list
 * @param level - of these rows
 * @param names - the first row of the block
 */
export function movedBlock(
  root: number,
  rows: readonly number[],
  { level, names }: { readonly level: keyof DashboardPlaces["weights"]; readonly names: number },
  { places, words }: { readonly places: DashboardPlaces; readonly words: DashboardWords },
): ChartBlock {
  const { charts } = words;
  const { at, all } = blockCells(names);
  const change = cell("change", root);
  const { ids, counts } = places.weights[level];
  const count = rows.length;
  const points = (item: number): string => at(MOVED.points, item);
  const label = (name: string, item: number): string =>
    `=${name}&CHAR(10)&IF(ISNUMBER(${change}),${signed(points(item))},"–")`;
  const column = (item: number): readonly string[] => {
    const start = item === 1 ? "0" : `SUM(${all(MOVED.points, 1, item - 1)})`;
    const end = `SUM(${all(MOVED.points, 1, item)})`;
    const [low, high] = [`MIN(${start},${end})`, `MAX(${start},${end})`];
    const above = `MAX(${high},0)-MAX(${low},0)`;
    const below = `MIN(${low},0)-MIN(${high},0)`;
    const when = (isSo: string, part: string): string => `=IF(${points(item)}${isSo},${part},0)`;
    return [
      `=IF(${low}>0,${low},IF(${high}<0,${high},0))`,
      ...[when(">0", above), when(">0", below), when("<0", above), when("<0", below)],
      "=0",
    ];
  };
  const parts = rows.map((row, index) => {
    const item = index + 1;
    const share = `${at(MOVED.weight, item)}/SUM(${all(MOVED.weight, 1, count)})`;
    // A blank cell of the history is no score of 0.
    const before = scoreBefore(places, row);
    const moved = `IFERROR(IF(ISNUMBER(${before}),${share}*(${cell("score", row)}-${before}),0),0)`;
    return [
      ...[label(shortName(cell("name", row)), item), ...column(item)],
      `=IFERROR(INDEX(${counts},MATCH(${cell("id", row)},${ids},0)),0)`,
      `=IF(ISNUMBER(${change}),${moved},0)`,
    ];
  });
  const [rest, whole] = [count + 1, count + 2];
  const unexplained = `ROUND(${change}-SUM(${all(MOVED.points, 1, count)}),6)`;
  return {
    cells: [
      ["", charts.base, charts.rise, charts.rise, charts.fall, charts.fall, charts.whole, charts.weight, charts.points],
      ...parts,
      [
        `=IF(ROUND(${points(rest)},1)=0,"",${quoted(charts.rest)}&CHAR(10)&${signed(points(rest))})`,
        ...[...column(rest), "", `=IF(ISNUMBER(${change}),${unexplained},0)`],
      ],
      [
        label(quoted(charts.whole), whole),
        ...["=0", "=0", "=0", "=0", "=0"],
        ...[`=${points(whole)}`, "", `=IF(ISNUMBER(${change}),${change},0)`],
      ],
    ],
    rows: { first: names, last: names + whole },
    columns: MOVED.whole + 1,
  };
}

/** What the chart shows, in words: from which score to which, what moved it the most, and how it is reckoned. */
export function movedTexts(
  root: number,
  count: number,
  names: number,
  words: DashboardWords,
): readonly [string, string] {
  const { charts } = words;
  const { all } = blockCells(names);
  const [points, labels] = [all(MOVED.points, 1, count), all(MOVED.label, 1, count)];
  const [score, change] = [cell("score", root), cell("change", root)];
  const most = `IF(MAX(${points})>=-MIN(${points}),MAX(${points}),MIN(${points}))`;
  const name = `SUBSTITUTE(INDEX(${labels},MATCH(${most},${points},0)),CHAR(10)," ")`;
  const from = { before: `FIXED(${score}-${change},1)`, now: `FIXED(${score},1)` };
  const said = `IF(AND(MAX(${points})=0,MIN(${points})=0),${joined(charts.notMoved, from)},${joined(charts.mostMoved, { ...from, name })})`;
  return [`=IF(ISNUMBER(${change}),${said},${quoted(charts.notComparable)})`, charts.howMoved];
}
