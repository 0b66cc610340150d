import { failure, type Problem, type Result } from "../scorecard";
import { inExcel } from "./inExcel";

/** What Excel says where a chart or a picture is selected, or several areas at once. */
const NOT_CELLS = new Set(["InvalidSelection", "InvalidReference"]);

/** As `inExcel`, for work on the cells that are selected. */
export async function inSelection<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, Problem>> {
  const done = await inExcel(work);
  if (done.ok || done.problem.kind !== "excel-failed" || !NOT_CELLS.has(done.problem.code)) return done;
  return failure({ kind: "selection-not-cells" });
}
