/**
 * Queues the reading of what stands over and under some tables.
 *
 * @returns after the sync: whether a column of one of them is the only thing in its column of the sheet, so that this may be deleted as a whole
 */
export function loadLoneColumns(
  context: Excel.RequestContext,
  names: readonly string[],
): (table: string, header: string) => boolean {
  const tables = new Map(
    names.map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      const range = table.getRange().load("values,rowIndex,columnIndex,rowCount");
      const used = range.getEntireColumn().getUsedRangeOrNullObject().load("formulas,rowIndex,columnIndex");
      return [name, { range, used }] as const;
    }),
  );
  return (name, header) => {
    const { range, used } = tables.get(name) ?? {};
    if (!range || !used || range.isNullObject || used.isNullObject) return false;
    const place = ((range.values[0] ?? []) as unknown[]).indexOf(header);
    const column = range.columnIndex + place - used.columnIndex;
    return (
      place >= 0 &&
      used.formulas.every((line: readonly unknown[], at: number) => {
        const row = used.rowIndex + at - range.rowIndex;
        return (row >= 0 && row < range.rowCount) || (line[column] ?? "") === "";
      })
    );
  };
}
