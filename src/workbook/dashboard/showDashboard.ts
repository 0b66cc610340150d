import { success, type ExcelProblem, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { DASHBOARD_NAME } from "./dashboardScope";

/** Brings a sheet to show to the front, where there is one. @param mark - the name of our part of its first row */
export async function showDashboard(mark = DASHBOARD_NAME): Promise<Result<undefined, ExcelProblem>> {
  const shown = await inExcel(async (context) => {
    const head = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
    const sheet = head.worksheet.load("name");
    await context.sync();
    if (head.isNullObject) return;
    sheet.activate();
    head.getCell(0, 1).select();
    await context.sync();
  });
  return shown.ok ? success(undefined) : shown;
}
