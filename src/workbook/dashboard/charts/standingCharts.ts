import { CHART_NAMES, type ChartSpec } from "./chartSpec";
import type { ChartBox } from "./queueCharts";

/** Our charts that stand on a sheet; null objects where somebody has deleted one. */
export type StandingCharts = readonly Excel.Chart[];

/** Queues the look which of our charts stand on a sheet. */
export const loadCharts = (sheet: Excel.Worksheet): StandingCharts =>
  CHART_NAMES.map((name) => sheet.charts.getItemOrNullObject(name).load("name"));

/** How far a chart may lie from its cells, in points, and still be where it was made: zoom rounds. */
const NEAR = 3;
const MEASURES = ["left", "top", "width", "height"] as const;

/**
 * Queues that our charts go, and the look where those lie that somebody has moved or stretched; the returned function says so after the
 * sync. It is to be queued before rows change: then a chart lies where its cells are, if nobody has moved it.
 *
 * @param specs - with the rows that charts have now
 */
export function queueRemoval(
  sheet: Excel.Worksheet,
  standing: StandingCharts,
  specs: readonly Pick<ChartSpec, "name" | "area" | "columns">[],
): { readonly queueAfter: () => void; readonly moved: () => ReadonlyMap<string, ChartBox> } {
  const looks = standing.flatMap(({ isNullObject, name }) => {
    const spec = specs.find((each) => each.name === name);
    if (isNullObject || spec === undefined) return [];
    const { area, columns } = spec;
    const cells = sheet.getRangeByIndexes(
      area.first,
      columns[0],
      area.last - area.first + 1,
      columns[1] - columns[0] + 1,
    );
    cells.load("left,top,width,height");
    return [
      {
        name,
        cells,
        before: sheet.charts.getItem(name).load("left,top,width,height"),
        after: sheet.charts.getItem(name),
      },
    ];
  });
  return {
    queueAfter: () => {
      for (const { after } of looks) {
        after.load("left,top,width,height");
        after.delete();
      }
    },
    moved: () =>
      new Map(
        looks.flatMap(({ name, cells, before, after: { left, top, width, height } }) =>
          MEASURES.some((measure) => Math.abs(cells[measure] - before[measure]) > NEAR)
            ? [[name, { left, top, width, height }] as const]
            : [],
        ),
      ),
  };
}
