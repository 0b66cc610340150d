import { repairModel } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { upgradeTables } from "./upgradeTables";
import { writeNative } from "./writeNative";

/** Mends what can be mended in the model tables, and reads them again whether that went well or not. */
export async function repair(context: SessionContext): Outcome {
  const state = await upgradeTables(context);
  if (!state.ok) return state;
  const repaired = await repairModel();
  const refreshed = await context.refresh();
  if (!repaired.ok || !refreshed.ok) return repaired.ok ? refreshed : repaired;
  // What has been mended is numbered again, and result columns that were missing get their formulas.
  return writeNative(context);
}
