import type { Problem, Result } from "../scorecard";
import { carryOver, isOvertaken, NUMBERS_VERSION, renewBlocks, SCHEMA_VERSION } from "../workbook";
import { ownOf, writableWorkbook, type SessionContext } from "./context";
import { nativeOfAll } from "./nativeOfAll";
import type { Ready } from "./state";

/** The scorecard that an action is about, in tables of this version. */
export async function upgradeTables(context: SessionContext): Promise<Result<Ready, Problem>> {
  const now = await upgradeWorkbook(context);
  return now.ok ? ownOf(context, now.value) : now;
}

/**
 * The workbook in tables of this version: those of an older one are carried over first, because somebody writes. When somebody
 * else was faster, with that or with a change, it is read again and tried once more.
 */
export async function upgradeWorkbook(context: SessionContext, isLast = false): Promise<Result<Ready, Problem>> {
  const state = writableWorkbook(context);
  if (!state.ok || state.value.schema >= SCHEMA_VERSION) return state;
  const carry = state.value.schema < NUMBERS_VERSION ? carryOver : renewBlocks;
  const carried = await carry(nativeOfAll(state.value, context.words));
  if (!carried.ok && (isLast || !isOvertaken(carried))) return carried;
  const refreshed = await context.refresh();
  if (!refreshed.ok) return refreshed;
  return isLast ? writableWorkbook(context) : upgradeWorkbook(context, true);
}
