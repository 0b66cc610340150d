import type { ExcelProblem, Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { loadJournal, type Journal } from "./journal";

/** Appends to the journal, everything or nothing, in two syncs. */
export async function appendToJournal(append: (journal: Journal) => void): Promise<Result<undefined, ExcelProblem>> {
  return inExcel(async (context) => {
    const journal = loadJournal(context);
    await context.sync();
    append(journal());
    await context.sync();
    return undefined;
  });
}
