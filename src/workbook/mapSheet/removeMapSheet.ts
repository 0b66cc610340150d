import { failure, success, type Problem, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { loadProtection } from "../protection";
import { loadMapSheet } from "./loadMapSheet";

/** Deletes the sheet. Nothing happens where there is none. @param mark - see `mapMark` */
export async function removeMapSheet(mark: string): Promise<Result<undefined, Problem>> {
  const removed = await inExcel(async (context): Promise<Problem | undefined> => {
    const found = loadMapSheet(context, mark);
    const protection = loadProtection(context, []);
    await context.sync();
    const { standing } = found();
    if (standing === undefined) return undefined;
    const closed = protection.ofStructure();
    if (closed) return closed;
    context.workbook.names.getItem(mark).delete();
    standing.sheet.delete();
    await context.sync();
    return undefined;
  });
  if (!removed.ok) return removed;
  return removed.value === undefined ? success(undefined) : failure(removed.value);
}
