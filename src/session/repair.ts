import { repairModel } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";

/** Mends what can be mended in the model tables, and reads them again whether that went well or not. */
export async function repair(context: SessionContext): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const repaired = await repairModel();
  const refreshed = await context.refresh();
  return repaired.ok ? refreshed : repaired;
}
