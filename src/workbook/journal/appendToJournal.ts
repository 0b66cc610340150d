import type { ExcelProblem, Problem, Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { loadJournal, type Journal } from "./journal";

/**
 * Appends to the journal, everything or nothing, in two syncs. When somebody has made the journal between the two, nothing has
 * been written, because making it comes first: then once more.
 */
export async function appendToJournal(append: (journal: Journal) => void): Promise<Result<undefined, ExcelProblem>> {
  const appended = await appendOnce(append);
  return isJournalNew(appended) ? appendOnce(append) : appended;
}

const appendOnce = (append: (journal: Journal) => void): Promise<Result<undefined, ExcelProblem>> =>
  inExcel(async (context) => {
    const journal = loadJournal(context);
    await context.sync();
    append(journal());
    await context.sync();
    return undefined;
  });

/** Whether a batch has been refused because somebody else has made the journal meanwhile. */
export const isJournalNew = (done: Result<unknown, Problem>): boolean =>
  !done.ok && done.problem.kind === "excel-failed" && done.problem.code === "ItemAlreadyExists";
