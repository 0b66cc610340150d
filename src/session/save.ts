import { success, type Problem, type Result } from "../scorecard";
import { writeRows, type RowWrite } from "../workbook";
import type { SessionContext } from "./context";

/** Writes rows and reads the scorecard again; answers with the id of the entry that was saved. */
export async function save<Id>(
  context: SessionContext,
  id: Id,
  writes: readonly RowWrite[],
): Promise<Result<Id, Problem>> {
  if (writes.length > 0) {
    const written = await writeRows(writes);
    // After a conflict too: the workbook then says more than we know.
    await context.refresh();
    if (!written.ok) return written;
  }
  return success(id);
}
