import { success, type Evaluation, type ExcelProblem, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { loadDashboard } from "./loadDashboard";
import { isFormer, listOf } from "./plan";

/** What is known of the sheet without making it. */
export interface DashboardState {
  /** What it is called; `undefined` where there is none. */
  readonly sheet: string | undefined;
  /** How many rows differ from the scorecard: entries that lack one, and rows whose entry is gone. */
  readonly behind: number;
}

/** Looks whether there is a dashboard, and whether its rows are those of the scorecard. */
export async function dashboardState(evaluation: Evaluation): Promise<Result<DashboardState, ExcelProblem>> {
  const looked = await inExcel(async (context) => {
    const found = loadDashboard(context);
    await context.sync();
    return found().standing;
  });
  if (!looked.ok) return looked;
  const { value: standing } = looked;
  if (standing === undefined) return success({ sheet: undefined, behind: 0 });
  const wanted = listOf(evaluation).map(({ id }) => id);
  const rows = standing.rows.map(({ id }) => id).filter((id) => !isFormer(id));
  const missing = wanted.filter((id) => !rows.includes(id)).length;
  const gone = rows.filter((id) => !wanted.includes(id)).length;
  return success({ sheet: standing.name, behind: missing + gone });
}
