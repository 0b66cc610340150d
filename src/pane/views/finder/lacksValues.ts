import type { KpiId } from "../../../scorecard";
import type { Ready } from "../../../session";

/** Whether a KPI still stands in the scorecard and has no actual value: it may have been bound meanwhile, by whomever. */
export function lacksValues({ scorecard, sources, seriesReferences }: Ready, id: KpiId): boolean {
  const source = sources.get(id)?.actual.kind ?? "none";
  return (
    (source === "none" || source === "broken") &&
    !seriesReferences.has(id) &&
    scorecard.kpis.some((kpi) => kpi.id === id)
  );
}
