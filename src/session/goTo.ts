import { failure, type Field, type KpiId } from "../scorecard";
import { goToCell, goToSource } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";

/** Shows the cells that a field is bound to, or the values of the series. */
export async function goTo({ store }: SessionContext, kpi: KpiId, place: Field | "series"): Outcome {
  const state = store.getState();
  if (state.kind !== "ready") return failure({ kind: "no-scorecard" });
  if (place === "series") {
    const reference = state.seriesReferences.get(kpi)?.Actual;
    return reference === undefined ? failure({ kind: "source-gone" }) : goToCell(reference);
  }
  const source = state.sources.get(kpi)?.[place];
  if (source === undefined || source.kind === "none" || source.kind === "typed" || source.kind === "broken")
    return failure({ kind: "source-gone" });
  return goToSource(source);
}
