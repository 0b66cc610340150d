import { isTableColumn, sheetNameOf, splitAddress } from "./reference";

/** The cells of a reference such as `Data!B2:B13` or `Campaigns[Clicks]`; loading it fails when they are gone. */
export function rangeAt(context: Excel.RequestContext, reference: string): Excel.Range {
  const { workbook } = context;
  if (!isTableColumn(reference))
    return workbook.worksheets.getItem(sheetNameOf(reference)).getRange(splitAddress(reference).cells);
  const start = reference.indexOf("[");
  const column = reference.slice(start + 1, -1).replace(/'(.)/g, "$1");
  return workbook.tables.getItem(reference.slice(0, start)).columns.getItem(column).getDataBodyRange();
}
