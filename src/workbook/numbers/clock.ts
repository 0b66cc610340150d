/** The day it is. The only volatile cell: what depends on it is calculated at every entry. */
export const TODAY = "BSC_Today";

/** Excel reads a date system as serial numbers; the engine counts from 1900. */
export const TODAY_FORMULA = "=TODAY()+IF(DATE(1904,1,2)=1,1462,0)";

export const CLOCK_HEADING = "Today";

/**
 * Queues the cell and its name. It stands beside the definitions, so that its calculation alone does not look like new values.
 *
 * @param corner - the cell for the heading
 */
export function queueClock(context: Excel.RequestContext, corner: Excel.Range): void {
  corner.values = [[CLOCK_HEADING]];
  const today = corner.getOffsetRange(1, 0);
  today.formulas = [[TODAY_FORMULA]];
  context.workbook.names.add(TODAY, today).visible = false;
}

/** Queues the look for these names; the returned function queues the deletion of those that are there. */
export function loadStaleNames(context: Excel.RequestContext, names: readonly string[]): () => void {
  const found = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
  return () => found.filter(({ isNullObject }) => !isNullObject).forEach((name) => name.delete());
}

/** The first free cell right of everything on the sheet of the definitions, with a column between. */
export const besideAll = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRange().getLastColumn().getRow(0).getOffsetRange(0, 2);
