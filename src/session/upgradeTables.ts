import type { Problem, Result } from "../scorecard";
import { repairModel, SCHEMA_VERSION } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Ready } from "./state";

/** The version that has added the tables of links and initiatives. */
export const PLAN_VERSION = 2;

/**
 * The scorecard in tables of this version: those of an older one are brought up to date first, because somebody writes.
 *
 * @param least - the version that has what is to be written
 */
export async function upgradeTables(context: SessionContext, least = SCHEMA_VERSION): Promise<Result<Ready, Problem>> {
  const state = writable(context);
  if (!state.ok || state.value.schema >= least) return state;
  const repaired = await repairModel();
  if (!repaired.ok) return repaired;
  const refreshed = await context.refresh();
  return refreshed.ok ? writable(context) : refreshed;
}
