import type { ExcelProblem } from "../scorecard";

/** Excel's words for a batch whose changes it does not join, and for a failure of its own, as which some builds tell it. */
const UNDO_NOT_SUPPORTED = "UndoNotSupported";
const INTERNAL = "GeneralException";

let fails = false;

/** Whether this Excel makes one step of its undo list of everything that one `Excel.run` writes. */
export const mergesUndo = (): boolean => !fails && Office.context.requirements.isSetSupported("ExcelApi", "1.20");

/** Whether a batch that was to be one step may have been refused for that alone. */
export const isMergeRefused = (problem: ExcelProblem): boolean =>
  problem.kind === "excel-failed" && (problem.code === INTERNAL || problem.code === UNDO_NOT_SUPPORTED);

/** Takes note of such a refusal: where Excel itself fails, it is not asked for one step again. */
export function noteRefusal(problem: ExcelProblem): void {
  if (problem.kind === "excel-failed" && problem.code === INTERNAL) fails = true;
}
