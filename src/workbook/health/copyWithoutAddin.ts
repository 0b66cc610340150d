import { failure, success, type Problem, type Result } from "../../scorecard";
import { usesScorecard } from "../bscFormula";
import { cellText } from "../cellText";
import { inExcel } from "../inExcel";
import type { CellValue } from "../cells";
import { formulaCells, scanFormulas } from "./scanFormulas";

/**
 * Copies every visible sheet that asks for scores; in the copies values stand where our formulas stood, spilled ones too, so
 * that they say the same in a program that does not know the add-in. The sheets themselves stay as they are.
 *
 * @returns the names of the copies
 */
export async function copyWithoutAddin(): Promise<Result<readonly string[], Problem>> {
  const copied = await inExcel(async (context): Promise<readonly string[]> => {
    const cells = formulaCells(await scanFormulas(context), usesScorecard).map((cell) => {
      const range = cell.sheet.getCell(cell.row, cell.column).load("values");
      const spill = range.getSpillingToRangeOrNullObject().load("values");
      return { ...cell, range, spill };
    });
    const sheets = new Map(cells.map(({ sheetName, sheet }) => [sheetName, sheet.load("visibility")]));
    await context.sync();
    const copies: Excel.Worksheet[] = [];
    for (const [name, sheet] of sheets) {
      if (sheet.visibility !== "Visible") continue;
      const copy = sheet.copy("After", sheet).load("name");
      copies.push(copy);
      for (const { sheetName, row, column, range, spill } of cells) {
        if (sheetName !== name) continue;
        const values = ((spill.isNullObject ? range : spill).values as CellValue[][]).map((line) =>
          line.map((value) => (typeof value === "string" ? cellText(value) : value)),
        );
        copy.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1).values = values;
      }
    }
    await context.sync();
    return copies.map(({ name }) => name);
  });
  if (!copied.ok) return copied;
  return copied.value.length > 0 ? success(copied.value) : failure({ kind: "no-score-formulas" });
}
