import type { Area, Grid } from "../grid";
import { SHEET_LIMITS } from "../sheetLimits";
import type { ChartCorner, ChartPlace } from "./chart";

const POINTS_PER_PIXEL = 0.75;

/** What a chart needs to know of the cells that it lies over. */
export type Lines = Pick<Grid, "isHidden" | "rowHeight" | "columnWidth">;

/** In points from the corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Axis = "rows" | "columns";

function sizeOf(grid: Lines, sheetId: string, axis: Axis, index: number): number {
  if (grid.isHidden(sheetId, axis, index)) return 0;
  return POINTS_PER_PIXEL * (axis === "rows" ? grid.rowHeight(sheetId, index) : grid.columnWidth(sheetId, index));
}

function pointsBefore(grid: Lines, sheetId: string, axis: Axis, index: number, into: number): number {
  let points = 0;
  for (let line = 0; line < index; line += 1) points += sizeOf(grid, sheetId, axis, line);
  // A row that has become lower than where the corner was ends before it.
  return points + Math.min(into, sizeOf(grid, sheetId, axis, index));
}

/** Where a chart is on its sheet. */
export function boxOf(grid: Lines, sheetId: string, { from, to }: ChartPlace): Box {
  const [left, top] = corner(grid, sheetId, from);
  const [right, bottom] = corner(grid, sheetId, to);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

const corner = (grid: Lines, sheetId: string, { row, column, x, y }: ChartCorner): readonly [number, number] => [
  pointsBefore(grid, sheetId, "columns", column, x),
  pointsBefore(grid, sheetId, "rows", row, y),
];

/** The cells under a box. */
export function placeAt(grid: Lines, sheetId: string, { left, top, width, height }: Box): ChartPlace {
  return { from: cellAt(grid, sheetId, left, top), to: cellAt(grid, sheetId, left + width, top + height) };
}

function cellAt(grid: Lines, sheetId: string, x: number, y: number): ChartCorner {
  const [column, intoColumn] = lineAt(grid, sheetId, "columns", x);
  const [row, intoRow] = lineAt(grid, sheetId, "rows", y);
  return { row, column, x: intoColumn, y: intoRow };
}

function lineAt(grid: Lines, sheetId: string, axis: Axis, points: number): readonly [number, number] {
  let rest = points;
  let index = 0;
  for (; index < SHEET_LIMITS[axis] - 1; index += 1) {
    const size = sizeOf(grid, sheetId, axis, index);
    if (rest < size) break;
    rest -= size;
  }
  // As exact as files are.
  return [index, Math.round(rest * 12_700) / 12_700];
}

/** A chart that fills the cells of an area exactly. */
export const placeOver = ({ row, column, rows, columns }: Area): ChartPlace => ({
  from: { row, column, x: 0, y: 0 },
  to: { row: row + rows, column: column + columns, x: 0, y: 0 },
});
