import { followFormula } from "../followFormula";
import { mapFormulas } from "../mapFormulas";
import type { StructureChange } from "../structureChange";
import type { ChartCorner, ChartPlace } from "./chart";

interface Placed {
  readonly place: ChartPlace;
}

/** Charts after the change: their cells follow as those of formulas do, and their place follows whole rows and columns. */
export function followCharts<Each extends Placed>(
  charts: readonly Each[],
  sheet: string,
  change: StructureChange,
): readonly Each[] {
  const isHere = sheet.toLowerCase() === change.sheet.toLowerCase();
  return charts.map((chart) => {
    const followed = mapFormulas(chart, (formula) => followFormula(formula, sheet, change));
    return isHere ? { ...followed, place: followPlace(chart.place, change) } : followed;
  });
}

/** A chart stays when all of its rows are deleted, with no height. Cells that are shifted or moved leave it where it is. */
export function followPlace({ from, to }: ChartPlace, change: StructureChange): ChartPlace {
  if (change.kind !== "shift" || change.across) return { from, to };
  const { axis, at, count } = change;
  const [line, into] = axis === "rows" ? (["row", "y"] as const) : (["column", "x"] as const);
  // What comes right below a chart does not make it longer.
  const isBelow = count > 0 && to[line] === at && to[into] === 0;
  return { from: followCorner(from, axis, at, count), to: isBelow ? to : followCorner(to, axis, at, count) };
}

export function followCorner(corner: ChartCorner, axis: "rows" | "columns", at: number, count: number): ChartCorner {
  const [line, into] = axis === "rows" ? (["row", "y"] as const) : (["column", "x"] as const);
  const index = corner[line];
  if (index < at) return corner;
  if (count > 0) return { ...corner, [line]: index + count };
  const isGone = index < at - count;
  return isGone ? { ...corner, [line]: at, [into]: 0 } : { ...corner, [line]: index + count };
}
