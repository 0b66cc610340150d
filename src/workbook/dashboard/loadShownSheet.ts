/** Our part of the first row of a sheet to show, and what is in use on the sheet. */
export interface ShownSheet {
  readonly item: Excel.NamedItem;
  readonly head: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the look for a sheet to show by the name of our part of its first row; null objects where there is none. */
export function loadShownSheet({ workbook }: Excel.RequestContext, mark: string): ShownSheet {
  const item = workbook.names.getItemOrNullObject(mark).load("name");
  const head = item.getRangeOrNullObject().load("rowIndex,columnIndex,columnCount");
  const sheet = head.worksheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(false).load("values,rowIndex,columnIndex");
  return { item, head, sheet, used };
}

/** Whether our columns stand as they were made. */
export const areColumnsWhole = ({ head }: ShownSheet, columns: number): boolean =>
  head.rowIndex === 0 && head.columnIndex === 0 && head.columnCount === columns;
