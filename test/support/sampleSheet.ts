import { columnName } from "../../src/workbench/grid/address";
import type { CellFile, SheetFile, TableFile } from "../../src/workbench/grid/file";
import type { CellFormat } from "../../src/workbench/grid/cellFormat";

/** How the sheets of the sample look, and how one that holds a table is made. */

export const HEADER: Partial<CellFormat> = { bold: true, fontColor: "#ffffff", fill: "#185c37" };
export const TITLE: Partial<CellFormat> = { bold: true, fontSize: 16, fontColor: "#185c37" };
export const QUIET: Partial<CellFormat> = { fontColor: "#616161" };
export const SECTION: Partial<CellFormat> = { bold: true, fill: "#e3f1e8" };

export type Row = readonly (string | number)[];
export const MONTH_FORMAT = "yyyy-mm";
export const MONEY = "#,##0";

export type SheetFormats = Readonly<Record<number, string>>;

/** A sheet that holds one table from A1 on. */
export function tableSheet(
  name: string,
  headers: readonly string[],
  rows: readonly Row[],
  formats: SheetFormats,
): SheetFile {
  const cells: Record<string, CellFile> = {};
  headers.forEach((header, column) => (cells[`${columnName(column)}1`] = { content: header, format: HEADER }));
  rows.forEach((row, index) =>
    row.forEach((content, column) => {
      if (content === "") return;
      const numberFormat = formats[column];
      cells[`${columnName(column)}${index + 2}`] = numberFormat === undefined ? content : { content, numberFormat };
    }),
  );
  const columns = Object.fromEntries(
    headers.map((header, column) => [columnName(column), Math.max(90, header.length * 9 + 24)]),
  );
  return { name, columns, cells };
}

export const tableOf = (name: string, sheet: string, columns: number, rows: number): TableFile => ({
  name,
  sheet,
  area: `A1:${columnName(columns - 1)}${rows + 1}`,
});
