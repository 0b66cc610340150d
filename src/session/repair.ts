import { success } from "../scorecard";
import { repairModel } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { upgradeWorkbook } from "./upgradeTables";
import { writeNative } from "./writeNative";

/**
 * Mends what can be mended in the model tables, and writes the numbers that follow from it. What fails is tried once more, so that
 * no failure of a moment leaves it half done.
 */
export async function repair(context: SessionContext): Outcome {
  const known = context.store.getState();
  // Where all tables are ranges nothing can be read before they are tables again.
  const isLost = known.kind === "lost" && known.problem.kind === "table-missing";
  const state = isLost ? success(undefined) : await upgradeWorkbook(context);
  if (!state.ok) return state;
  const repaired = await twice(repairModel);
  // Whether that went well or not.
  const refreshed = await twice(context.refresh);
  if (!repaired.ok || !refreshed.ok) return repaired.ok ? refreshed : repaired;
  // What has been mended is numbered again, and result columns that were missing get their formulas.
  return twice(() => writeNative(context));
}

async function twice(work: () => Outcome): Outcome {
  const done = await work();
  return done.ok ? done : work();
}
