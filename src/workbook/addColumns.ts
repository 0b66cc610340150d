/**
 * Queues new columns at the right end of a table. Whole columns of the sheet are inserted first, because Excel refuses to
 * shift only the cells beside a table when another table stands there.
 *
 * @param cells - one row for each row of the table's body, one cell a column
 */
export function addColumns(
  table: Excel.Table,
  names: readonly string[],
  cells: readonly (readonly (string | number)[])[],
): void {
  if (names.length === 0) return;
  const beside = (): Excel.Range =>
    table
      .getRange()
      .getLastColumn()
      .getOffsetRange(0, 1)
      .getResizedRange(0, names.length - 1);
  beside().getEntireColumn().insert("Right");
  beside().values = [[...names], ...cells.map((row) => [...row])];
  table.resize(table.getRange().getResizedRange(0, names.length));
}
