import type { Problem, Result } from "../scorecard";
import { isExcelError } from "./inExcel";

/** How often writing is tried again when somebody else was faster. */
export const MOST_ATTEMPTS = 4;

/** How Excel ends a batch at what is no longer there, and at what somebody else has made meanwhile. */
const CODES: readonly string[] = ["ItemNotFound", "ItemAlreadyExists"];

/**
 * Whether somebody else was faster than a batch. Each looks first whether everything is as it was read, and makes what is
 * missing before it writes: nothing has been written then, and reading again tells what is right now.
 */
export const isOvertaken = (done: Result<unknown, Problem>): boolean =>
  !done.ok && done.problem.kind === "excel-failed" && CODES.includes(done.problem.code);

/**
 * A sync that only looks at what has been written. Where it fails, that stands all the same, and no failure may be told of it.
 *
 * @returns whether the look succeeded
 */
export async function look(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return false;
  }
}
