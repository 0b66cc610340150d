import type { CellValue, Grid } from "../../src/workbench/grid/grid";

export type TableRow = Readonly<Record<string, CellValue>>;

/** The rows of a table as they stand in the workbook, formulas as formulas, each by its headers; blank rows left out. */
export function tableRows(grid: Grid, name: string): readonly TableRow[] {
  const table = grid.table(name);
  if (table === undefined) return [];
  const [headers = [], ...rows] = grid.formulas(table.sheetId, table.area);
  return rows
    .filter((row) => row.some((content) => content !== ""))
    .map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ""])));
}
