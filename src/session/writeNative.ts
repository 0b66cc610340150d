import { nativeRows, now, writeNative as write } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { upgradeTables } from "./upgradeTables";

/**
 * Brings the native scores, statuses and coverages in the blocks of numbers up to date: formulas, and values where no formula
 * can say it.
 */
export async function writeNative(context: SessionContext): Outcome {
  const state = await upgradeTables(context);
  if (!state.ok) return state;
  const written = await write(nativeRows(state.value, context.words, now()));
  const refreshed = await context.refresh();
  return written.ok ? refreshed : written;
}
