import { intersection } from "../../grid/address";
import type { Area, Grid, Place } from "../../grid/grid";
import { SHEET_LIMITS } from "../../grid/sheetLimits";

/** The smallest area within a place that holds all of its own content, and formats unless `valuesOnly`; undefined when there is none. */
export function usedCells(grid: Grid, { sheetId, area }: Place, valuesOnly: boolean): Area | undefined {
  const sheet = grid.usedArea(sheetId, valuesOnly);
  const within = sheet && intersection(sheet, area);
  if (!within) return undefined;
  const contents = grid.formulas(sheetId, within);
  const values = grid.values(sheetId, within);
  const formats = valuesOnly ? undefined : grid.numberFormats(sheetId, within);
  // All cells that nobody has given a format have the same one.
  const plain = grid.format(sheetId, SHEET_LIMITS.rows - 1, SHEET_LIMITS.columns - 1);
  const isFormatted = (row: number, column: number): boolean =>
    formats?.[row]?.[column] !== "General" || grid.format(sheetId, within.row + row, within.column + column) !== plain;
  const holds = (row: number, column: number): boolean =>
    contents[row]?.[column] !== "" ||
    values[row]?.[column] !== "" ||
    (formats !== undefined && isFormatted(row, column));
  const rows = indexes(within.rows).filter((row) => indexes(within.columns).some((column) => holds(row, column)));
  const columns = indexes(within.columns).filter((column) => rows.some((row) => holds(row, column)));
  const [top, bottom, left, right] = [rows.at(0), rows.at(-1), columns.at(0), columns.at(-1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
  return {
    row: within.row + top,
    column: within.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
