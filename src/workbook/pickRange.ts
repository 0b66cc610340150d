import { failure, success, type Problem, type Result } from "../scorecard";
import { circleIn } from "./circularChain";
import { inSelection } from "./inSelection";
import { loadIsOwn } from "./ownCells";
import { readInPieces } from "./readInPieces";
import { columnReference, relative } from "./reference";
import type { CellValue } from "./cells";

/** Cells in one column or row that can be bound. */
export interface PickedRange {
  /** `Campaigns[Clicks]` when exactly the body of a table's column is selected, so that it grows with it; else `Data!B2:B13`. */
  readonly reference: string;
  readonly address: string;
  readonly values: readonly CellValue[];
}

/** More cells than this in one line are raw data. */
const MOST_CELLS = 100_000;

/**
 * The selected column or row of cells; of a whole column or row of the sheet what is used of it. Refused: a block of several rows
 * and columns, cells of our own sheets, cells that are computed from the scorecard, and more than 100,000 cells.
 */
export async function pickRange(): Promise<Result<PickedRange, Problem>> {
  const picked = await inSelection(async (context): Promise<Result<PickedRange, Problem>> => {
    const selected = context.workbook
      .getSelectedRange()
      .load("address,rowCount,columnCount,cellCount,isEntireColumn,isEntireRow");
    const used = selected.getUsedRangeOrNullObject(true).load("cellCount");
    const isOwn = loadIsOwn(selected.worksheet);
    const tables = selected.getTables(false).load("items/name");
    await context.sync();
    if (isOwn()) return failure({ kind: "selection-in-model" });
    const isLine = selected.rowCount === 1 || selected.columnCount === 1;
    const isEntire = selected.isEntireColumn || selected.isEntireRow;
    if (!isLine || (isEntire && used.isNullObject))
      return failure({ kind: "selection-not-one-line", address: selected.address });
    const range = isEntire ? used : selected;
    const { cellCount: count } = range;
    if (count > MOST_CELLS)
      return failure({ kind: "selection-too-large", address: relative(selected.address), count, most: MOST_CELLS });
    range.load("address,columnIndex,rowCount,columnCount");
    const [table] = tables.items;
    const body = table?.getDataBodyRange().load("rowCount");
    const column = body && range.getIntersectionOrNullObject(body).load("address,rowCount,columnCount");
    const inTable = table && range.getIntersectionOrNullObject(table.getRange()).load("address");
    const headers = table?.getHeaderRowRange().load("values,columnIndex");
    const circle = await circleIn(context, [range]);
    if (circle) return failure(circle.problem);
    const { address } = range;
    // Who selects a whole column of the sheet takes in the headings and totals of the table too.
    const isWholeColumn =
      selected.columnCount === 1 &&
      column?.isNullObject === false &&
      column.rowCount === body?.rowCount &&
      (isEntire ? inTable : column)?.address === address;
    const header = isWholeColumn ? headers?.values[0]?.[range.columnIndex - headers.columnIndex] : undefined;
    const cells = isWholeColumn ? column : range;
    const reference = table && header !== undefined ? columnReference(table.name, String(header)) : relative(address);
    const [values = []] = await readInPieces(context, [cells], "values");
    return success({ reference, address: relative(cells.address), values: values.flat() as CellValue[] });
  });
  return picked.ok ? picked.value : picked;
}
