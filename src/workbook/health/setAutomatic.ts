import type { ExcelProblem, Result } from "../../scorecard";
import { inExcel } from "../inExcel";

/** Lets Excel calculate by itself again. */
export const setAutomatic = (): Promise<Result<undefined, ExcelProblem>> =>
  inExcel(async (context) => {
    context.application.calculationMode = "Automatic";
    await context.sync();
    return undefined;
  });
