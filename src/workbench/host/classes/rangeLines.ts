import type { Grid, Place } from "../../grid/grid";
import type { Property } from "../hostClass";
import { live } from "./rangeContent";
import { POINTS_PER_PIXEL } from "./standardSizes";

/** Of all rows or columns; `null` when some are hidden and some are not. */
export function hidden(grid: Grid, { sheetId, area }: Place, axis: "rows" | "columns"): boolean | null {
  const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const states = new Set(Array.from({ length: count }, (_, index) => grid.isHidden(sheetId, axis, first + index)));
  return states.size > 1 ? null : states.has(true);
}

/** Points that so many rows or columns take; hidden ones take none. */
export function extent(grid: Grid, sheetId: string, axis: "rows" | "columns", first: number, count: number): number {
  let pixels = 0;
  for (let index = first; index < first + count; index += 1) {
    if (grid.isHidden(sheetId, axis, index)) continue;
    pixels += axis === "rows" ? grid.rowHeight(sheetId, index) : grid.columnWidth(sheetId, index);
  }
  return pixels * POINTS_PER_PIXEL;
}

export function hiddenLines(axis: "rows" | "columns"): Property<Place> {
  return {
    get: (place, { grid }) => hidden(grid, live(grid, place), axis),
    set: (place, value, { grid }) => grid.setHidden(live(grid, place).sheetId, axis, place.area, Boolean(value)),
  };
}
