import { absenceOf, stateOf, valueProblems } from "../evaluateKpi";
import type { Readings } from "../reading";
import type { Kpi } from "../scorecard";

/** What a KPI's values of a period are good for. */
export const READY = 0;
export const MISSING = 1;
export const OUTSIDE = 2;
/** There is something that cannot be scored, as opposed to nothing. */
export const FAILED = 3;
export type Standing = typeof READY | typeof MISSING | typeof OUTSIDE | typeof FAILED;

/** What the readings of a KPI are good for. */
export function standingOf(kpi: Kpi, readings: Readings): Standing {
  if (absenceOf(kpi, readings) !== undefined) return OUTSIDE;
  const problems = valueProblems(kpi, readings);
  if (problems.length === 0) return READY;
  return stateOf(readings, problems) === "error" ? FAILED : MISSING;
}
