import type { Problem, Result } from "../scorecard";
import { repairModel, SCHEMA_VERSION } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Ready } from "./state";

/** The scorecard in tables of this version: those of an older one are brought up to date first, because somebody writes. */
export async function upToDate(context: SessionContext): Promise<Result<Ready, Problem>> {
  const state = writable(context);
  if (!state.ok || state.value.schema >= SCHEMA_VERSION) return state;
  const repaired = await repairModel();
  if (!repaired.ok) return repaired;
  const refreshed = await context.refresh();
  return refreshed.ok ? writable(context) : refreshed;
}
