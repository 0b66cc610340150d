import { failure, type Field, type KpiId } from "../scorecard";
import { goToCell } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./session";

/** Shows the cell that a field is bound to. */
export async function goTo({ store }: SessionContext, kpi: KpiId, field: Field): Outcome {
  const state = store.getState();
  const source = state.kind === "ready" ? state.sources.get(kpi)?.[field] : undefined;
  return source?.kind === "bound" ? goToCell(source.address) : failure({ kind: "source-gone" });
}
