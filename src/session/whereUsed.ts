import { failure } from "../scorecard";
import { whereUsed as find, type Use } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";

/** The KPIs that take a value from the selected cells. */
export async function whereUsed({ store }: SessionContext): Outcome<readonly Use[]> {
  const state = store.getState();
  return state.kind === "ready" ? find(state.sources, state.seriesReferences) : failure({ kind: "no-scorecard" });
}
