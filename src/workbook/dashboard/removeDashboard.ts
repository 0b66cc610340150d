import { failure, success, type Problem, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { loadProtection } from "../protection";
import { dashboardMark, type DashboardScope } from "./dashboardScope";
import { loadDashboard } from "./loadDashboard";
import { loadDayCell } from "./loadDayCell";

/** Deletes the sheet; the day that is looked at goes back to the definitions. Nothing happens where there is no such sheet. */
export async function removeDashboard(scope: DashboardScope): Promise<Result<undefined, Problem>> {
  const removed = await inExcel(async (context): Promise<Problem | undefined> => {
    const found = loadDashboard(context, dashboardMark(scope));
    const day = loadDayCell(context);
    const protection = loadProtection(context, [day.definitions]);
    await context.sync();
    const { standing } = found();
    if (standing === undefined) return undefined;
    const closed = protection.ofStructure() ?? (day.isAtHome() ? undefined : protection.ofSheets());
    if (closed) return closed;
    day.goHome(standing.name);
    context.workbook.names.getItem(dashboardMark(scope)).delete();
    standing.sheet.delete();
    await context.sync();
    return undefined;
  });
  if (!removed.ok) return removed;
  return removed.value === undefined ? success(undefined) : failure(removed.value);
}
