import type { CellValue, Grid } from "../../src/workbench/grid/grid";

export type TableRow = Readonly<Record<string, CellValue>>;

/** The rows of a table as they stand in the workbook, formulas as formulas, each by its headers; blank rows left out. */
export const tableRows = (grid: Grid, name: string): readonly TableRow[] => rowsOf(grid, name, "formulas");

/** The same with the values of formulas. */
export const tableValues = (grid: Grid, name: string): readonly TableRow[] => rowsOf(grid, name, "values");

function rowsOf(grid: Grid, name: string, what: "formulas" | "values"): readonly TableRow[] {
  const table = grid.table(name);
  if (table === undefined) return [];
  const [headers = [], ...rows] = grid[what](table.sheetId, table.area);
  return rows
    .filter((row) => row.some((content) => content !== ""))
    .map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ""])));
}
