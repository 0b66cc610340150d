import { success, type ExcelProblem, type Result } from "../../scorecard";
import { AS_OF, asOfCell } from "../asOf";
import { inExcel } from "../inExcel";
import { besideAll, CLOCK, TODAY } from "../numbers/clock";
import { TABLES } from "../tables";
import { DASHBOARD_NAME, loadDashboard } from "./loadDashboard";

const [, ASKED] = CLOCK;

/** Deletes the sheet; the day that is looked at goes back to the definitions. Nothing happens where there is no such sheet. */
export async function removeDashboard(): Promise<Result<undefined, ExcelProblem>> {
  const removed = await inExcel(async (context) => {
    const { names, tables } = context.workbook;
    const found = loadDashboard(context);
    const day = asOfCell(context).load("formulas,numberFormat");
    const daySheet = day.worksheet.load("name");
    // Where it has stood before, as its heading tells, else right of everything.
    const former = names.getItemOrNullObject(TODAY).getRangeOrNullObject().getOffsetRange(0, 1).load("address");
    const heading = former.getOffsetRange(-1, 0).load("values");
    const beside = besideAll(tables.getItem(TABLES.kpis.name).worksheet);
    const free = beside.getOffsetRange(1, 0).load("address");
    await context.sync();
    const { standing } = found();
    if (standing === undefined) return;
    if (!day.isNullObject && daySheet.name === standing.name) {
      const isFree = !former.isNullObject && heading.values[0]?.[0] === ASKED.heading;
      const home = isFree ? former : free;
      if (!isFree) beside.values = [[ASKED.heading]];
      home.formulas = day.formulas;
      home.numberFormat = day.numberFormat;
      names.getItem(AS_OF).formula = `=${home.address.replace(/([A-Z]+)(\d+)$/, "$$$1$$$2")}`;
    }
    names.getItem(DASHBOARD_NAME).delete();
    standing.sheet.delete();
    await context.sync();
  });
  return removed.ok ? success(undefined) : removed;
}
