import type { Grid } from "../grid";

const POINTS_PER_PIXEL = 0.75;

export type Axis = "rows" | "columns";

/** What a chart needs to know of the cells that it lies over. */
export type Lines = Pick<Grid, "isHidden" | "rowHeight" | "columnWidth">;

/** Points from one line to the next; none of a hidden one. */
export function sizeOfLine(grid: Lines, sheetId: string, axis: Axis, index: number): number {
  if (grid.isHidden(sheetId, axis, index)) return 0;
  return POINTS_PER_PIXEL * (axis === "rows" ? grid.rowHeight(sheetId, index) : grid.columnWidth(sheetId, index));
}
