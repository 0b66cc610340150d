import { success } from "../scorecard";
import { isOvertaken, nativeRows, now, writeNative as write } from "../workbook";
import type { SessionContext } from "./context";
import { asToday } from "./evaluationAt";
import { keepHistory } from "./keepHistory";
import type { Outcome } from "./outcome";
import { upgradeTables } from "./upgradeTables";

/**
 * Brings the native scores, statuses and coverages in the blocks of numbers up to date: formulas, and values where no formula
 * can say it. When somebody else has changed the tree meanwhile, it is read again and tried once more.
 */
export async function writeNative(context: SessionContext, isLast = false): Outcome {
  const state = await upgradeTables(context);
  if (!state.ok) return state;
  const written = await write(nativeRows(asToday(state.value), context.words, now()));
  await context.refresh();
  if (written.ok) {
    await keepHistory(context, "all");
    return success(undefined);
  }
  return isOvertaken(written) && !isLast ? writeNative(context, true) : written;
}
