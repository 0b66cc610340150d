import type { Area } from "../grid";
import { SHEET_LIMITS } from "../sheetLimits";
import type { ChartCorner, ChartPlace } from "./chart";
import { sizeOfLine, type Axis, type Lines } from "./lines";
import { summedLines, type SummedLines } from "./summedLines";

/** In points from the corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart is on its sheet. */
export function boxOf(grid: Lines, sheetId: string, { from, to }: ChartPlace): Box {
  const lines = summedLines(grid);
  const [left, top] = corner(lines, sheetId, from);
  const [right, bottom] = corner(lines, sheetId, to);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

const corner = (lines: SummedLines, sheetId: string, { row, column, x, y }: ChartCorner): readonly [number, number] => [
  pointsTo(lines, sheetId, "columns", column, x),
  pointsTo(lines, sheetId, "rows", row, y),
];

/** A row that has become lower than where the corner was ends before it. */
const pointsTo = (lines: SummedLines, sheetId: string, axis: Axis, index: number, into: number): number =>
  lines.pointsBefore(sheetId, axis, index) + Math.min(into, sizeOfLine(lines, sheetId, axis, index));

/** The cells under a box. */
export function placeAt(grid: Lines, sheetId: string, { left, top, width, height }: Box): ChartPlace {
  const lines = summedLines(grid);
  return { from: cellAt(lines, sheetId, left, top), to: cellAt(lines, sheetId, left + width, top + height) };
}

function cellAt(lines: SummedLines, sheetId: string, x: number, y: number): ChartCorner {
  const [column, intoColumn] = lineAt(lines, sheetId, "columns", x);
  const [row, intoRow] = lineAt(lines, sheetId, "rows", y);
  return { row, column, x: intoColumn, y: intoRow };
}

function lineAt(lines: SummedLines, sheetId: string, axis: Axis, points: number): readonly [number, number] {
  const last = SHEET_LIMITS[axis] - 1;
  const endsAfter = (index: number): boolean => lines.pointsBefore(sheetId, axis, index + 1) > points;
  // The first line that ends after the point is found between two that are ever closer.
  let to = 1;
  while (to < last && !endsAfter(to)) to = Math.min(2 * to, last);
  let from = 0;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (endsAfter(middle)) to = middle;
    else from = middle + 1;
  }
  // As exact as files are.
  return [from, Math.round((points - lines.pointsBefore(sheetId, axis, from)) * 12_700) / 12_700];
}

/** A chart that fills the cells of an area exactly. */
export const placeOver = ({ row, column, rows, columns }: Area): ChartPlace => ({
  from: { row, column, x: 0, y: 0 },
  to: { row: row + rows, column: column + columns, x: 0, y: 0 },
});
