import { nativeRows, now, writeNative as write } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";

/**
 * Brings the native scores, statuses and coverages in the model tables up to date: formulas, and values where no formula can
 * say it.
 *
 * @param columns - whether columns that an older workbook lacks are added
 */
export async function writeNative(
  context: SessionContext,
  columns: "add missing" | "present only" = "add missing",
): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const written = await write(nativeRows(state.value, context.words, now()), columns);
  const refreshed = await context.refresh();
  return written.ok ? refreshed : written;
}
