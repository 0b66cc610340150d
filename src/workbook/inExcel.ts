import { failure, success, type Result, type ExcelProblem } from "../scorecard";

/**
 * One `Excel.run`. What Excel refuses comes back as a problem; anything else is a bug and is thrown. While somebody is
 * typing in a cell Excel takes no calls: the batch waits for the end of it.
 */
export async function inExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
  options: Excel.RunOptions = {},
): Promise<Result<Value, ExcelProblem>> {
  try {
    return success(await Excel.run({ delayForCellEdit: true, ...options }, work));
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return failure(workbookProblem(error));
  }
}

const BUSY_CODES = new Set(["InvalidOperationInCellEditMode", "CellEditMode", "HostIsBusy", "ActivityLimitReached"]);

export const workbookProblem = ({ code, message }: ExcelError): ExcelProblem =>
  BUSY_CODES.has(code) ? { kind: "excel-busy" } : { kind: "excel-failed", code, message };

interface ExcelError {
  readonly code: string;
  readonly message: string;
}

/** By shape, because Office.js may live in another window than this code does in tests. */
export const isExcelError = (error: unknown): error is ExcelError =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  typeof error.code === "string" &&
  "debugInfo" in error;
