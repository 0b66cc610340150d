import { serialOf } from "../scorecard";
import { isOvertaken, NUMBERS_VERSION, writeHistory } from "../workbook";
import { writable, type SessionContext } from "./context";
import { asToday } from "./evaluationAt";
import { historyOf } from "./historyOf";

/**
 * Writes down what every node has said in the latest periods, from what the workbook says after an action. Nothing is told where
 * that cannot be done: the action itself has been, and what is kept says of which day it is.
 *
 * @param extent - all of it is written where somebody may have changed the cells themselves
 */
export async function keepHistory(
  context: SessionContext,
  extent: "what differs" | "all" = "what differs",
  isLast = false,
): Promise<void> {
  const state = writable(context);
  const kept = context.kept();
  if (!state.ok || state.value.outdated || state.value.schema < NUMBERS_VERSION) return;
  if (kept === undefined || kept.isProtected) return;
  const { values, dateSystem } = state.value;
  const day = serialOf(values.today, dateSystem);
  const written = await writeHistory(kept, historyOf(asToday(state.value)), day, extent);
  if (!isOvertaken(written) || isLast) return;
  // Somebody else has kept it meanwhile, perhaps without what we have done.
  const refreshed = await context.refresh();
  if (refreshed.ok) await keepHistory(context, extent, true);
}
