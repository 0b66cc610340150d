import { failure, type KpiId } from "../scorecard";
import { bindSeriesAsIs } from "./bind";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";

/** Binds the past of a KPI to the periods too that have come beyond its end. */
export async function extendSeries(context: SessionContext, kpi: KpiId): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const growth = state.value.growths.get(kpi);
  return growth === undefined ? failure({ kind: "source-gone" }) : bindSeriesAsIs(context, kpi, growth.references);
}
