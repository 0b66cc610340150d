import type { ExcelProblem, Result } from "../../scorecard";
import { usesScorecard } from "../bscFormula";
import { typedFormula } from "./typedFormula";
import { inExcel } from "../inExcel";
import { formulaCells, scanFormulas } from "./scanFormulas";

/**
 * Enters those of our formulas again that Excel has not understood: written as in a file (`_xldudf_BSC_…`), or showing
 * `#NAME?`. One batch; the others are left alone.
 */
export async function repairFormulas(): Promise<Result<undefined, ExcelProblem>> {
  return inExcel(async (context) => {
    const cells = formulaCells(await scanFormulas(context), usesScorecard).map((cell) => ({
      ...cell,
      range: cell.sheet.getCell(cell.row, cell.column).load("values"),
    }));
    await context.sync();
    for (const { formula, range } of cells) {
      const typed = typedFormula(formula);
      if (typed !== formula || range.values[0]?.[0] === "#NAME?") range.formulas = [[typed]];
    }
    await context.sync();
    return undefined;
  });
}
