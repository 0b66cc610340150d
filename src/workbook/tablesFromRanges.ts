import type { CellValue } from "./cells";
import { columnsIn, SHEET_MARKER, TABLES, type TableKey } from "./tables";

/** Cells that look like a table, as places in what is used of the sheet. */
interface Cells {
  readonly headings: ReadonlySet<string>;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * Makes tables again of what somebody has turned into ranges: on the model sheet it still stands under its headings, with nothing
 * below it. Three syncs.
 */
export async function tablesFromRanges(context: Excel.RequestContext, lost: readonly TableKey[]): Promise<void> {
  if (lost.length === 0) return;
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const looks = sheets.items.map((sheet) => ({
    sheet,
    marker: sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("key"),
    used: sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex"),
    tables: sheet.tables.load("items/name"),
  }));
  await context.sync();
  const model = looks.find(({ marker, used }) => !marker.isNullObject && !used.isNullObject);
  if (model === undefined) return;
  const { sheet, used, tables } = model;
  const standing = tables.items.map((table) => table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  const values = used.values as CellValue[][];
  const isFree = ({ row, column }: Cells): boolean =>
    !standing.some(({ rowIndex, columnIndex, rowCount, columnCount }) => {
      const [r, c] = [row + used.rowIndex - rowIndex, column + used.columnIndex - columnIndex];
      return r >= 0 && r < rowCount && c >= 0 && c < columnCount;
    });
  const free = values.flatMap(headingsIn).filter(isFree);
  for (const key of lost) {
    const columns = columnsIn(key).map((column) => column.toLowerCase());
    const [found] = free
      .filter(({ headings }) => columns.every((column) => headings.has(column)))
      .sort((one, other) => one.headings.size - other.headings.size);
    if (found === undefined) continue;
    const range = sheet.getRangeByIndexes(
      used.rowIndex + found.row,
      used.columnIndex + found.column,
      Math.max(2, rowsUnder(values, found)),
      found.columns,
    );
    sheet.tables.add(range, true).name = TABLES[key].name;
  }
}

/** Texts side by side, each other than the rest. */
function headingsIn(cells: readonly CellValue[], row: number): readonly Cells[] {
  const found: Cells[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const end = cells.findIndex((cell, at) => at >= column && cell === "");
    const texts = cells.slice(column, end < 0 ? cells.length : end).map((cell) => String(cell).trim().toLowerCase());
    const headings = new Set(texts);
    if (headings.size > 1 && headings.size === texts.length)
      found.push({ headings, row, column, columns: texts.length });
    column += texts.length;
  }
  return found;
}

/** From the headings to the last row that holds anything. */
function rowsUnder(values: readonly (readonly CellValue[])[], { row, column, columns }: Cells): number {
  const under = values.slice(row).map((cells) => cells.slice(column, column + columns).some((cell) => cell !== ""));
  return under.lastIndexOf(true) + 1;
}
