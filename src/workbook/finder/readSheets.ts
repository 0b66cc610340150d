import { cellOf } from "../cellAddress";
import { sheetNameOf, splitAddress } from "../reference";
import type { CellValue } from "../cells";
import { loadIsOwn } from "../ownCells";
import type { SheetCells, TableArea, WorkbookCells } from "./sheetCells";

export interface SheetsRead {
  readonly cells: WorkbookCells;
  /** Sheets that were too large, by name. */
  readonly skipped: readonly string[];
}

/** A sheet of more cells holds raw data rather than the numbers of a scorecard; all sheets together are read in one answer. */
const MOST_CELLS_OF_SHEET = 40_000;
const MOST_CELLS = 120_000;

/** The used cells of all visible sheets but our own, and where the tables lie. Three syncs, whatever the workbook holds. */
export async function readSheets(context: Excel.RequestContext): Promise<SheetsRead> {
  const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
  const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  await context.sync();
  const all = worksheets.items.map((sheet) => ({
    sheet,
    isOwn: loadIsOwn(sheet),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  const areas = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({ table, range: table.getRange().load("address,rowCount,columnCount") }));
  await context.sync();
  const skipped: string[] = [];
  let room = MOST_CELLS;
  const ranges = all.flatMap(({ sheet, isOwn, used }) => {
    if (used.isNullObject || isOwn() || sheet.visibility !== "Visible") return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const size = rowCount * columnCount;
    if (size > Math.min(MOST_CELLS_OF_SHEET, room)) {
      skipped.push(sheet.name);
      return [];
    }
    room -= size;
    const range = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    return [{ name: sheet.name, rowIndex, columnIndex, range: range.load("values,formulas,numberFormat") }];
  });
  await context.sync();
  const sheets = ranges.map(({ name, rowIndex, columnIndex, range }): SheetCells => ({
    name,
    row: rowIndex,
    column: columnIndex,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    formats: range.numberFormat as string[][],
  }));
  const ownSheets = all.filter(({ isOwn }) => isOwn()).map(({ sheet }) => sheet.name);
  return { cells: { sheets, tables: areas.flatMap(({ table, range }) => areaOf(table, range)), ownSheets }, skipped };
}

function areaOf(
  { name, showTotals }: Excel.Table,
  { address, rowCount, columnCount }: Excel.Range,
): readonly TableArea[] {
  const first = cellOf(splitAddress(address).cells.split(":")[0] ?? "");
  if (first === undefined) return [];
  const { row, column } = first;
  return [
    { name, sheet: sheetNameOf(address), row, column, rows: rowCount, columns: columnCount, hasTotals: showTotals },
  ];
}
