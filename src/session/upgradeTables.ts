import type { Problem, Result } from "../scorecard";
import { carryOver, nativeRows, now, SCHEMA_VERSION } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Ready } from "./state";

/** The scorecard in tables of this version: those of an older one are carried over first, because somebody writes. */
export async function upgradeTables(context: SessionContext): Promise<Result<Ready, Problem>> {
  const state = writable(context);
  if (!state.ok || state.value.schema >= SCHEMA_VERSION) return state;
  const carried = await carryOver(nativeRows(state.value, context.words, now()));
  if (!carried.ok) return carried;
  const refreshed = await context.refresh();
  return refreshed.ok ? writable(context) : refreshed;
}
