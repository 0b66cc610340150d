import { failure, success, type Problem, type Result } from "../scorecard";
import { circleIn } from "./circularChain";
import { inSelection } from "./inSelection";
import { loadIsOwn } from "./ownCells";

/** One cell that can be bound. */
export interface PickedCell {
  /** As Excel shows it, for example `Data!B4`. */
  readonly address: string;
  /** What the cell shows. */
  readonly text: string;
}

/**
 * The selected cell. Refused: anything but one cell, a cell of our own sheets, and a cell that is computed from
 * the scorecard, because its score would depend on itself.
 */
export async function pickCell(): Promise<Result<PickedCell, Problem>> {
  const picked = await inSelection(async (context): Promise<Result<PickedCell, Problem>> => {
    const range = context.workbook.getSelectedRange().load("address,cellCount,text");
    const isOwn = loadIsOwn(range.worksheet);
    await context.sync();
    if (isOwn()) return failure({ kind: "selection-in-model" });
    if (range.cellCount !== 1) return failure({ kind: "selection-not-one-cell", address: range.address });
    const circle = await circleIn(context, [range]);
    if (circle) return failure(circle.problem);
    return success({ address: range.address, text: range.text[0]?.[0] ?? "" });
  });
  return picked.ok ? picked.value : picked;
}
