import type { Grid, Place } from "../../grid/grid";
import { DEEPEST, levelsOf, spansOf, type Span } from "../../grid/outline";
import { HostError, invalidArgument } from "../hostError";
import { oneOf } from "../oneOf";
import { isWhole } from "./wholeLines";

const AXES = { ByRows: "rows", ByColumns: "columns" } as const;

/** Which way a range is grouped. Whole rows can be grouped by rows only, whole columns by columns. */
function axisOf(grid: Grid, { sheetId, area }: Place, option: unknown): "rows" | "columns" {
  const axis = AXES[oneOf(["ByRows", "ByColumns"] as const)(option)];
  const isRows = isWhole(grid, { sheetId, area }, "rows");
  const isColumns = isWhole(grid, { sheetId, area }, "columns");
  if ((isRows && axis === "columns") || (isColumns && axis === "rows")) throw invalidArgument();
  return axis;
}

const linesOf = ({ area }: Place, axis: "rows" | "columns"): Span =>
  axis === "rows" ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns };

/** Puts lines a level deeper, or takes them up a level. */
export function changeLevel(grid: Grid, place: Place, option: unknown, by: 1 | -1): void {
  const axis = axisOf(grid, place, option);
  const { first, count } = linesOf(place, axis);
  const { outline } = grid.parts(place.sheetId);
  const levels = new Map(levelsOf(outline[axis]));
  for (let index = first; index < first + count; index += 1) {
    const level = (levels.get(index) ?? 0) + by;
    if (level > DEEPEST) throw new HostError("InvalidOperation", "There are eight levels of an outline at most.");
    if (level < 0) throw new HostError("InvalidOperation", "These rows or columns are not in a group.");
    if (level === 0) levels.delete(index);
    else levels.set(index, level);
  }
  grid.setParts(place.sheetId, { outline: { ...outline, [axis]: spansOf(levels) } });
}

/** Hides or shows the lines of the groups that a range touches. */
export function setDetails(grid: Grid, place: Place, option: unknown, isHidden: boolean): void {
  const axis = axisOf(grid, place, option);
  const { first, count } = linesOf(place, axis);
  const touched = grid
    .parts(place.sheetId)
    .outline[axis].filter((span) => span.first < first + count && first < span.first + span.count);
  for (const span of touched) setHidden(grid, place.sheetId, axis, span, isHidden);
}

/** Shows so many levels and hides deeper ones; 0 leaves an axis as it is. */
export function showLevels(grid: Grid, sheetId: string, rows: unknown, columns: unknown): void {
  const wanted = [
    ["rows", rows],
    ["columns", columns],
  ] as const;
  for (const [, level] of wanted)
    if (!Number.isInteger(level) || Number(level) < 0 || Number(level) > DEEPEST + 1) throw invalidArgument();
  for (const [axis, level] of wanted) {
    if (level === 0) continue;
    for (const [index, own] of levelsOf(grid.parts(sheetId).outline[axis]))
      setHidden(grid, sheetId, axis, { first: index, count: 1 }, own >= Number(level));
  }
}

function setHidden(grid: Grid, sheetId: string, axis: "rows" | "columns", { first, count }: Span, hide: boolean): void {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const area = axis === "rows" ? { ...cell, row: first, rows: count } : { ...cell, column: first, columns: count };
  grid.setHidden(sheetId, axis, area, hide);
}
