import type { Kpi } from "../scorecard";

/** What of a KPI says how its observations become the value of a period. */
export type TimedKpi = Pick<
  Kpi,
  "kind" | "rule" | "unit" | "frequency" | "aggregation" | "targetSpread" | "missing" | "carryPeriods"
>;
