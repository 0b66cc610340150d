import { failure, success, type Problem, type Result } from "../scorecard";
import { circularChain } from "./circularChain";
import { inExcel } from "./inExcel";
import { SHEET_MARKER } from "./tables";

/** One cell that can be bound. */
export interface PickedCell {
  /** As Excel shows it, for example `Data!B4`. */
  readonly address: string;
  /** What the cell shows. */
  readonly text: string;
}

/**
 * The selected cell. Refused: anything but one cell, a cell of the model sheet, and a cell that is computed from
 * `BSC.*` functions, because its score would depend on itself.
 */
export async function pickCell(): Promise<Result<PickedCell, Problem>> {
  const picked = await inExcel(async (context): Promise<Result<PickedCell, Problem>> => {
    const range = context.workbook.getSelectedRange().load("address,cellCount,text");
    const marker = range.worksheet.customProperties.getItemOrNullObject(SHEET_MARKER);
    await context.sync();
    if (!marker.isNullObject) return failure({ kind: "selection-in-model" });
    if (range.cellCount !== 1) return failure({ kind: "selection-not-one-cell", address: range.address });
    const chain = await circularChain(context, range);
    if (chain) return failure({ kind: "source-uses-scorecard", address: range.address, chain });
    return success({ address: range.address, text: range.text[0]?.[0] ?? "" });
  });
  return picked.ok ? picked.value : picked;
}
