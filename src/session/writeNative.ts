import { failure, success } from "../scorecard";
import { isOvertaken, MOST_ATTEMPTS, writeNative as write } from "../workbook";
import type { SessionContext } from "./context";
import { keepHistory } from "./keepHistory";
import { nativeOfAll } from "./nativeOfAll";
import type { Outcome } from "./outcome";
import { upgradeWorkbook } from "./upgradeTables";

/**
 * Brings the native scores, statuses and coverages in the blocks of numbers up to date: formulas, and values where no formula
 * can say it. When somebody else has changed the scorecard meanwhile, it is read again and tried once more, a few times.
 */
export async function writeNative(context: SessionContext, attempt = 1): Outcome {
  const state = await upgradeWorkbook(context);
  if (!state.ok) return state;
  const native = nativeOfAll(state.value, context.words);
  const written = await write(native, state.value.revisions, attempt < MOST_ATTEMPTS);
  await context.refresh();
  if (written.ok) {
    await keepHistory(context, "all");
    return success(undefined);
  }
  if (!isOvertaken(written) && written.problem.kind !== "excel-busy") return written;
  return attempt === MOST_ATTEMPTS ? failure({ kind: "excel-busy" }) : writeNative(context, attempt + 1);
}
