import type { Problem, Result } from "../scorecard";
import { carryOver, isOvertaken, NUMBERS_VERSION, renewBlocks, SCHEMA_VERSION } from "../workbook";
import { writable, type SessionContext } from "./context";
import { nativeOfAll } from "./nativeOfAll";
import type { Ready } from "./state";

/**
 * The scorecard in tables of this version: those of an older one are carried over first, because somebody writes. When somebody
 * else was faster, with that or with a change, it is read again and tried once more.
 */
export async function upgradeTables(context: SessionContext, isLast = false): Promise<Result<Ready, Problem>> {
  const state = writable(context);
  if (!state.ok || state.value.schema >= SCHEMA_VERSION) return state;
  const carry = state.value.schema < NUMBERS_VERSION ? carryOver : renewBlocks;
  const carried = await carry(nativeOfAll(state.value, context.words));
  if (!carried.ok && (isLast || !isOvertaken(carried))) return carried;
  const refreshed = await context.refresh();
  if (!refreshed.ok) return refreshed;
  return isLast ? writable(context) : upgradeTables(context, true);
}
