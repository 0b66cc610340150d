import type { Area } from "./grid";
import { SHEET_LIMITS } from "./sheetLimits";

/** Rows and columns that an address may leave open, such as `A:C` or `2:5`, are filled from these. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export interface Address {
  /** Without quotes; undefined when the address names no sheet. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address as Excel writes it; undefined when it is none. */
export function parseAddress(text: string, size: SheetSize): Address | undefined {
  const reference = REFERENCE.exec(text.trim().replace(/^=/, ""));
  if (!reference) return undefined;
  const [, quoted, plain, cells = ""] = reference;
  const area = parseArea(cells, size);
  return area && isOnSheet(area) ? { sheet: quoted?.replaceAll("''", "'") ?? plain, area } : undefined;
}

function parseArea(cells: string, size: SheetSize): Area | undefined {
  const match = CELLS.exec(cells);
  if (match) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = match;
    return between(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = COLUMNS.exec(cells);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), size.rows - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(cells);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, size.columns - 1);
  return undefined;
}

/** No sheet has cells such as `YTD2024` or `A0`. */
const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && row + rows <= SHEET_LIMITS.rows && column + columns <= SHEET_LIMITS.columns;

const between = (row: number, column: number, otherRow: number, otherColumn: number): Area => ({
  row: Math.min(row, otherRow),
  column: Math.min(column, otherColumn),
  rows: Math.abs(otherRow - row) + 1,
  columns: Math.abs(otherColumn - column) + 1,
});

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** @example printArea({ row: 3, column: 1, rows: 1, columns: 1 }) // "B4" */
export function printArea({ row, column, rows, columns }: Area, anchor: "" | "$" = ""): string {
  const cell = (r: number, c: number): string => `${anchor}${columnName(c)}${anchor}${r + 1}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** A sheet name as it stands in a reference, quoted where it must be. */
export const printSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const intersection = (one: Area, other: Area): Area | undefined => {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
};

export const boundingArea = (one: Area, other: Area): Area => {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
};

interface LibraryRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const toRange = ({ row, column, rows, columns }: Area): LibraryRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const fromRange = ({ startRow, endRow, startColumn, endColumn }: LibraryRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
