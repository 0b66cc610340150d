import { failure, success, type Problem, type Result } from "../scorecard";
import { inSelection } from "./inSelection";
import { SHEET_MARKER } from "./tables";

/** Formats that say nothing of what a cell is to look like; in a cell of the second one Excel would keep a formula as a text. */
const NO_FORMATS: readonly unknown[] = ["General", "@"];

/**
 * Writes a formula into the active cell, which must be empty and not in the model sheet.
 *
 * @param numberFormat - of what it answers; a format that somebody has chosen stays
 */
export async function insertFormula(
  formula: string,
  numberFormat: string,
): Promise<Result<{ readonly address: string }, Problem>> {
  const inserted = await inSelection(async (context): Promise<Result<{ readonly address: string }, Problem>> => {
    const cell = context.workbook.getActiveCell().load("address,formulas,numberFormat");
    const marker = cell.worksheet.customProperties.getItemOrNullObject(SHEET_MARKER);
    await context.sync();
    if (!marker.isNullObject) return failure({ kind: "selection-in-model" });
    if (cell.formulas[0]?.[0] !== "") return failure({ kind: "cell-not-empty", address: cell.address });
    if (NO_FORMATS.includes(cell.numberFormat[0]?.[0])) cell.numberFormat = [[numberFormat]];
    cell.formulas = [[formula]];
    await context.sync();
    return success({ address: cell.address });
  });
  return inserted.ok ? inserted.value : inserted;
}

/** @example formulaFor("SCORE", 'Kunde "A"') // '=BSC.SCORE("Kunde ""A""")' */
export const formulaFor = (name: "SCORE" | "STATUS", argument: string | undefined): string =>
  argument === undefined ? `=BSC.${name}()` : `=BSC.${name}("${argument.replaceAll('"', '""')}")`;
