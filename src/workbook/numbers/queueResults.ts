import { resultsOf, TABLES, type TreeKey } from "../tables";
import { resultFormula } from "./compile";
import type { Places } from "./blocks";

/**
 * Queues the formulas of the result columns of a table: one for the whole column, so that it is a calculated column whatever
 * Excel's options are.
 *
 * @param count - how many rows the body of the table has
 */
export function queueResults(
  context: Excel.RequestContext,
  key: TreeKey,
  { places, sheet }: { readonly places: Places; readonly sheet: string },
  count: number,
): void {
  const table = context.workbook.tables.getItem(TABLES[key].name);
  for (const column of resultsOf(key)) {
    const formula = resultFormula(key, column, places[key], sheet);
    table.columns.getItem(column).getDataBodyRange().formulas = Array.from({ length: count }, () => [formula]);
  }
}
