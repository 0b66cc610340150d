import { failure, success, type Problem, type Result } from "../scorecard";
import { inExcel, isExcelError } from "./inExcel";
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
    const range = context.workbook.getSelectedRange().load("address,cellCount,text,formulas");
    const marker = range.worksheet.customProperties.getItemOrNullObject(SHEET_MARKER);
    await context.sync();
    if (!marker.isNullObject) return failure({ kind: "selection-in-model" });
    if (range.cellCount !== 1) return failure({ kind: "selection-not-one-cell", address: range.address });
    const formula = String(range.formulas[0]?.[0] ?? "");
    if (formula.startsWith("=") && (usesScorecard(formula) || (await precedentsUseScorecard(context, range)))) {
      return failure({ kind: "source-uses-scorecard", address: range.address });
    }
    return success({ address: range.address, text: range.text[0]?.[0] ?? "" });
  });
  return picked.ok ? picked.value : picked;
}

const usesScorecard = (formula: string): boolean => /\b(_xldudf_)?BSC[._][A-Z]/i.test(formula);

async function precedentsUseScorecard(context: Excel.RequestContext, range: Excel.Range): Promise<boolean> {
  const areas = range.getPrecedents().ranges.load("items/formulas");
  try {
    await context.sync();
  } catch (error) {
    // Excel's way of saying that a formula refers to no cells.
    if (isExcelError(error) && error.code === "ItemNotFound") return false;
    throw error;
  }
  return areas.items.some(({ formulas }) => formulas.flat().some((formula) => usesScorecard(String(formula))));
}
