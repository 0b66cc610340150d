import { gapOf, measuresBoth, overlapOf } from "../../grid/charts/kinds";
import type { Plot, PlotSeries } from "./plot";

/** Series of one kind on one pair of axes, which are drawn together. */
export interface ChartGroup {
  readonly name: string;
  readonly all: readonly PlotSeries[];
}

/** In the order in which they first appear. */
export function chartGroups(series: readonly PlotSeries[]): readonly ChartGroup[] {
  const groups = new Map<string, PlotSeries[]>();
  for (const each of series) {
    const name = groupOf(each);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups].map(([name, all]) => ({ name, all }));
}

export const groupOf = ({ type, isSecondary }: PlotSeries): string => `${type} ${String(isSecondary)}`;

/** How wide columns of a group are, as the drawing library asks for it: shares of the room of a category, and of a column. */
export function columnWidths({ all }: ChartGroup): { readonly barGap: string; readonly barCategoryGap: string } {
  const [first] = all;
  if (!first) return { barGap: "0%", barCategoryGap: "0%" };
  const gap = (first.said.gapWidth ?? gapOf(first.type)) / 100;
  const overlap = (first.said.overlap ?? overlapOf(first.type)) / 100;
  const count = first.kind.stacking === "none" ? all.length : 1;
  const width = count - (count - 1) * overlap;
  return { barGap: percent(-overlap), barCategoryGap: percent(gap / (width + gap)) };
}

const percent = (share: number): string => `${Number((100 * share).toFixed(3))}%`;

/** What a group shows: of 100 % charts, shares of what all its series have in a category. */
export function shownNumbers(
  { all }: ChartGroup,
  blanks: Plot["blanks"],
): ReadonlyMap<PlotSeries, readonly (number | undefined)[]> {
  const count = Math.max(0, ...all.map(({ numbers }) => numbers.length));
  const totals = Array.from({ length: count }, (_, index) =>
    all.reduce((total, { numbers }) => total + Math.abs(numbers[index] ?? 0), 0),
  );
  return new Map(
    all.map((each) => [
      each,
      Array.from({ length: count }, (_, index) => {
        const number = each.numbers[index] ?? ofBlank(each, blanks);
        if (number === undefined || each.kind.stacking !== "percent") return number;
        return totals[index] === 0 ? 0 : number / (totals[index] ?? 1);
      }),
    ]),
  );
}

/** An area has no gaps, and nothing can be stacked on one. */
function ofBlank({ kind: { shape, stacking } }: PlotSeries, blanks: Plot["blanks"]): number | undefined {
  if (measuresBoth({ shape }) || shape === "column" || shape === "bar") return undefined;
  const isClosed = shape === "area" || stacking !== "none";
  return blanks === "Zero" || (isClosed && blanks === "NotPlotted") ? 0 : undefined;
}

/** The heights that the axis of a group must reach, stacks included. */
export function reachOf(group: ChartGroup, blanks: Plot["blanks"]): readonly number[] {
  const shown = [...shownNumbers(group, blanks).values()];
  const isStacked = group.all[0]?.kind.stacking !== "none";
  if (!isStacked) return shown.flat().filter((each) => each !== undefined);
  const isColumn = ["column", "bar"].includes(group.all[0]?.kind.shape ?? "");
  return (shown[0] ?? []).flatMap((_, index) => {
    const numbers = shown.map((each) => each[index] ?? 0);
    if (!isColumn) return runningSums(numbers);
    return [sum(numbers.filter((each) => each > 0)), sum(numbers.filter((each) => each < 0))];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function runningSums(numbers: readonly number[]): readonly number[] {
  let total = 0;
  return numbers.map((each) => (total += each));
}
