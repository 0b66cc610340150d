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

/** A sheet of more cells holds raw data rather than the numbers of a scorecard. */
const MOST_CELLS_OF_SHEET = 40_000;
const MOST_CELLS = 120_000;
/** Read in one sync, each with three properties: Excel on the web sends no more than 5 MB at once. */
const MOST_AT_ONCE = 20_000;

/** The used cells of all visible sheets but our own, and where the tables lie. */
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
    return [{ sheet, rowIndex, columnIndex, rowCount, columnCount }];
  });
  const sheets = await readAreas(context, ranges);
  const ownSheets = all.filter(({ isOwn }) => isOwn()).map(({ sheet }) => sheet.name);
  return { cells: { sheets, tables: areas.flatMap(({ table, range }) => areaOf(table, range)), ownSheets }, skipped };
}

interface UsedArea {
  readonly sheet: Excel.Worksheet;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Reads areas line by line of as many rows as may be read at once, and puts them together again. */
async function readAreas(context: Excel.RequestContext, areas: readonly UsedArea[]): Promise<readonly SheetCells[]> {
  const read = areas.map(({ sheet, rowIndex, columnIndex }) => ({
    name: sheet.name,
    row: rowIndex,
    column: columnIndex,
    values: [] as CellValue[][],
    formulas: [] as CellValue[][],
    formats: [] as string[][],
  }));
  let queued: { readonly index: number; readonly range: Excel.Range }[] = [];
  let cells = 0;
  const take = async (): Promise<void> => {
    await context.sync();
    for (const { index, range } of queued) {
      read[index]?.values.push(...(range.values as CellValue[][]));
      read[index]?.formulas.push(...(range.formulas as CellValue[][]));
      read[index]?.formats.push(...(range.numberFormat as string[][]));
    }
    queued = [];
    cells = 0;
  };
  for (const [index, { sheet, rowIndex, columnIndex, rowCount, columnCount }] of areas.entries()) {
    const height = Math.max(1, Math.floor(MOST_AT_ONCE / columnCount));
    for (let row = 0; row < rowCount; row += height) {
      const rows = Math.min(height, rowCount - row);
      if (cells > 0 && cells + rows * columnCount > MOST_AT_ONCE) await take();
      const range = sheet.getRangeByIndexes(rowIndex + row, columnIndex, rows, columnCount);
      queued.push({ index, range: range.load("values,formulas,numberFormat") });
      cells += rows * columnCount;
    }
  }
  await take();
  return read;
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
