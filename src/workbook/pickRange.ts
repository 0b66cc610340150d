import { failure, success, type Problem, type Result } from "../scorecard";
import { circularChain } from "./circularChain";
import { inExcel } from "./inExcel";
import { columnReference, relative } from "./reference";
import type { CellValue } from "./cells";
import { SHEET_MARKER } from "./tables";

/** Cells in one column or row that can be bound. */
export interface PickedRange {
  /** `Campaigns[Clicks]` when exactly the body of a table's column is selected, so that it grows with it; else `Data!B2:B13`. */
  readonly reference: string;
  readonly address: string;
  readonly values: readonly CellValue[];
}

/**
 * The selected column or row of cells. Refused: a block of several rows and columns, cells of the model sheet, and cells
 * that are computed from `BSC.*` functions.
 */
export async function pickRange(): Promise<Result<PickedRange, Problem>> {
  const picked = await inExcel(async (context): Promise<Result<PickedRange, Problem>> => {
    const range = context.workbook.getSelectedRange().load("address,rowCount,columnCount,columnIndex,values");
    const marker = range.worksheet.customProperties.getItemOrNullObject(SHEET_MARKER);
    const tables = range.getTables(false).load("items/name");
    await context.sync();
    if (!marker.isNullObject) return failure({ kind: "selection-in-model" });
    const { address, rowCount, columnCount } = range;
    if (rowCount > 1 && columnCount > 1) return failure({ kind: "selection-not-one-line", address });
    const [table] = tables.items;
    const body = table?.getDataBodyRange().load("address,columnIndex,rowCount");
    const column = body && range.getIntersectionOrNullObject(body).load("address,rowCount");
    const headers = table?.getHeaderRowRange().load("values,columnIndex");
    const chain = await circularChain(context, range);
    if (chain) return failure({ kind: "source-uses-scorecard", address, chain });
    const isWholeColumn =
      columnCount === 1 &&
      body &&
      column &&
      !column.isNullObject &&
      column.address === address &&
      body.rowCount === rowCount;
    const header = isWholeColumn ? headers?.values[0]?.[range.columnIndex - headers.columnIndex] : undefined;
    const reference = table && header !== undefined ? columnReference(table.name, String(header)) : relative(address);
    return success({ reference, address: relative(address), values: range.values.flat() as CellValue[] });
  });
  return picked.ok ? picked.value : picked;
}
