import type { CellInput, CellValue } from "./cells";

/**
 * Queues new columns at the right end of a table. Whole columns of the sheet are inserted first, because Excel refuses to
 * shift only the cells beside a table when another table stands there. The table grows before anything is written, because
 * Excel makes it wider by itself when something is written beside it.
 *
 * @param cells - one row for each row of the table's body, one cell a column
 */
export function addColumns(
  table: Excel.Table,
  names: readonly string[],
  cells: readonly (readonly CellInput[])[],
): void {
  if (names.length === 0) return;
  const { length: count } = names;
  table.getRange().getColumnsAfter(count).getEntireColumn().insert("Right");
  table.resize(table.getRange().getResizedRange(0, count));
  const last = table
    .getHeaderRowRange()
    .getLastColumn()
    .getOffsetRange(0, 1 - count)
    .getResizedRange(cells.length, count - 1);
  last.values = [[...names], ...cells.map((row) => [...row])] as CellValue[][];
}
