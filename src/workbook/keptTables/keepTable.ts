import type { ExcelProblem, KeptKind, Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { isBroken } from "../reference";
import { headingCell, headingFormula, KEPT_ROLES, keptName, type KeptColumns } from "./keptNames";

/**
 * Keeps the headings of a table by defined names, which Excel moves with their cells. One `Excel.run`, two syncs.
 *
 * @param columns - those that are left out are kept no longer; none of them: the table is forgotten
 * @returns what was kept before, without headings whose cell is gone
 */
export async function keepTable(kind: KeptKind, columns: KeptColumns): Promise<Result<KeptColumns, ExcelProblem>> {
  return inExcel(async (context) => {
    const { names } = context.workbook;
    const items = KEPT_ROLES[kind].map((role) => {
      const name = keptName(kind, role);
      return { role, name, item: names.getItemOrNullObject(name).load("formula") };
    });
    await context.sync();
    const before = items.flatMap(({ role, item }) =>
      item.isNullObject || isBroken(item.formula) ? [] : [[role, headingCell(item.formula)] as const],
    );
    for (const { role, name, item } of items) {
      const { [role]: cell } = columns;
      if (cell === undefined) {
        if (!item.isNullObject) item.delete();
      } else if (item.isNullObject) names.add(name, headingFormula(cell)).visible = false;
      else item.formula = headingFormula(cell);
    }
    await context.sync();
    return Object.fromEntries(before);
  });
}
