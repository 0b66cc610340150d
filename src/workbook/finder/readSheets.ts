import { cellOf } from "../cellAddress";
import { sheetNameOf, splitAddress } from "../reference";
import type { CellValue } from "../cells";
import { loadIsOwn } from "../ownCells";
import { TAB_SERIES_MARKER } from "../tabSeries";
import type { SheetCells, TableArea, WorkbookCells } from "./sheetCells";

export interface SheetsRead {
  readonly cells: WorkbookCells;
  /** Sheets that were too large, by name. */
  readonly skipped: readonly string[];
}

const MOST_CELLS = 120_000;
/** Read in one sync, each with three properties: Excel on the web sends no more than 5 MB at once. */
const MOST_AT_ONCE = 10_000;

/** Who waits for the sheets to be read. */
export interface SearchWatch {
  /** @param share - of the cells that have been read, from 0 to 1 */
  readonly onRead: (share: number) => void;
  /** Reading ends where nobody waits any more. */
  readonly isStopped: () => boolean;
}

/** The used cells of all visible sheets but our own, and where the tables lie. */
export async function readSheets(context: Excel.RequestContext, watch: SearchWatch): Promise<SheetsRead> {
  const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
  const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  await context.sync();
  const all = worksheets.items.map((sheet) => ({
    sheet,
    isOwn: loadIsOwn(sheet),
    // It repeats what stands elsewhere.
    copies: sheet.customProperties.getItemOrNullObject(TAB_SERIES_MARKER),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  const areas = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({ table, range: table.getRange().load("address,rowCount,columnCount") }));
  await context.sync();
  const skipped: string[] = [];
  let room = MOST_CELLS;
  const ranges = all.flatMap(({ sheet, isOwn, copies, used }) => {
    if (used.isNullObject || isOwn() || !copies.isNullObject || sheet.visibility !== "Visible") return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const size = rowCount * columnCount;
    if (size > room) {
      skipped.push(sheet.name);
      return [];
    }
    room -= size;
    return [{ sheet, rowIndex, columnIndex, rowCount, columnCount }];
  });
  const sheets = await readAreas(context, ranges, watch);
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
async function readAreas(
  context: Excel.RequestContext,
  areas: readonly UsedArea[],
  { onRead, isStopped }: SearchWatch,
): Promise<readonly SheetCells[]> {
  const all = areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  let done = 0;
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
    done += cells;
    onRead(all === 0 ? 1 : done / all);
    queued = [];
    cells = 0;
  };
  for (const [index, { sheet, rowIndex, columnIndex, rowCount, columnCount }] of areas.entries()) {
    const height = Math.max(1, Math.floor(MOST_AT_ONCE / columnCount));
    for (let row = 0; row < rowCount && !isStopped(); row += height) {
      const rows = Math.min(height, rowCount - row);
      if (cells > 0 && cells + rows * columnCount > MOST_AT_ONCE) await take();
      const range = sheet.getRangeByIndexes(rowIndex + row, columnIndex, rows, columnCount);
      queued.push({ index, range: range.load("values,formulas,numberFormat") });
      cells += rows * columnCount;
    }
  }
  if (!isStopped()) await take();
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
