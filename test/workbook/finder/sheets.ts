import { cellOf } from "../../../src/workbook/cellAddress";
import type { SheetCells, TableArea, WorkbookCells } from "../../../src/workbook/finder/sheetCells";
import type { CellValue } from "../../../src/workbook/cells";

/** A cell by its value, or by its value, format and formula; `null` is blank. */
export type CellSketch =
  CellValue | null | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

export type Rows = readonly (readonly CellSketch[])[];

const partOf = (cell: CellSketch | undefined) =>
  typeof cell === "object" && cell !== null ? cell : { value: cell ?? "" };

/** A sheet from rows of cells, beginning in A1 or wherever its first cell is said to be. */
export function sheet(name: string, rows: Rows, first = "A1"): SheetCells {
  const { row = 0, column = 0 } = cellOf(first) ?? {};
  const width = Math.max(0, ...rows.map((line) => line.length));
  const cells = rows.map((line) => Array.from({ length: width }, (_, index) => partOf(line[index])));
  return {
    name,
    row,
    column,
    values: cells.map((line) => line.map(({ value }) => value)),
    formulas: cells.map((line) => line.map((cell) => ("formula" in cell && cell.formula) || cell.value)),
    formats: cells.map((line) => line.map((cell) => ("format" in cell && cell.format) || "General")),
  };
}

export function table(name: string, sheetName: string, first: string, last: string, hasTotals = false): TableArea {
  const [from, to] = [cellOf(first), cellOf(last)];
  if (from === undefined || to === undefined) throw new Error(`${first}:${last} is no area`);
  const { row, column } = from;
  return { name, sheet: sheetName, row, column, rows: to.row - row + 1, columns: to.column - column + 1, hasTotals };
}

export const workbook = (sheets: readonly SheetCells[], tables: readonly TableArea[] = []): WorkbookCells => ({
  sheets,
  tables,
});

/** The first of a month as a cell that is formatted as a date. */
export const month = (year: number, number: number): CellSketch => ({
  value: Math.round((Date.UTC(year, number - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000),
  format: "mmm yyyy",
});

/** A number as its format shows it. */
export const shown = (value: number, format: string): CellSketch => ({ value, format });

/** A day as a cell that is formatted as a date. */
export const day = (year: number, number: number, date: number): CellSketch => ({
  value: Math.round((Date.UTC(year, number - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000),
  format: "dd-mm-yyyy",
});

export const percent = (value: number): CellSketch => ({ value, format: "0.0%" });

export const formula = (text: string, value: CellValue, format = "General"): CellSketch => ({
  value,
  format,
  formula: text,
});
