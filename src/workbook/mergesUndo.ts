import type { ExcelProblem } from "../scorecard";

/** Excel's words for a batch whose changes it does not join, and for a failure of its own, as which some builds tell it. */
const UNDO_NOT_SUPPORTED = "UndoNotSupported";
const INTERNAL = "GeneralException";

let fails = false;

/** Whether this Excel makes one step of its undo list of everything that one `Excel.run` writes. */
export const mergesUndo = (): boolean => !fails && Office.context.requirements.isSetSupported("ExcelApi", "1.20");

/** Whether a batch that was to be one step may have been refused for that alone. Where Excel itself fails, it is not asked for it again. */
export function isMergeRefused(problem: ExcelProblem): boolean {
  if (problem.kind !== "excel-failed") return false;
  if (problem.code === INTERNAL) fails = true;
  return problem.code === INTERNAL || problem.code === UNDO_NOT_SUPPORTED;
}
