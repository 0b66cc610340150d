import type { Problem, Result } from "../scorecard";
import { allowSeveral, isOvertaken } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Ready } from "./state";
import { upgradeTables } from "./upgradeTables";

/**
 * The scorecard in tables that can hold several, or of which one can count in another. When somebody else was faster, they are read again and it is
 * tried once more.
 */
export async function inTablesOf(
  version: number,
  context: SessionContext,
  isLast = false,
): Promise<Result<Ready, Problem>> {
  const state = await upgradeTables(context);
  if (!state.ok || state.value.schema >= version) return state;
  const allowed = await allowSeveral(version);
  if (!allowed.ok && (isLast || !isOvertaken(allowed))) return allowed;
  const refreshed = await context.refresh();
  if (!refreshed.ok) return refreshed;
  return isLast ? writable(context) : inTablesOf(version, context, true);
}
