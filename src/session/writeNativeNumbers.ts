import { nativeRows, now, writeNative } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./session";

/** Writes the native formulas of every row, and the values of those that no formula carries. */
export async function writeNativeNumbers(
  context: SessionContext,
  columns: "add missing" | "present only" = "add missing",
): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const written = await writeNative(nativeRows(state.value, context.words, now()), columns);
  const refreshed = await context.refresh();
  return written.ok ? refreshed : written;
}
