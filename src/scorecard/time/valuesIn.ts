import type { KpiEvaluation } from "../evaluation";
import { NO_READINGS } from "../evaluateKpi";
import { closingOf } from "../history/closing";
import type { ScorecardValues } from "../values";
import type { Readings } from "../reading";
import type { Kpi, Scorecard } from "../scorecard";
import { openReadings } from "./openReadings";
import type { Period } from "./period";

/** What a KPI says in a period; in a closed one what it said when it was closed. */
export function valuesIn(
  scorecard: Pick<Scorecard, "settings">,
  kpi: Kpi,
  values: ScorecardValues,
  period: Period,
): Readings {
  const closing = closingOf(values.closings ?? [], period);
  if (closing === undefined) return openReadings(scorecard, kpi, values, period);
  const said = closing.evaluation.kpis.get(kpi.id);
  return said === undefined ? NO_READINGS : closedReadings(said);
}

/**
 * The values that a KPI was closed with, and how much of them was there. A closing does not keep who was missing, and keeps that a KPI failed and not
 * at what: where it has kept no value with that, the value is what was wrong.
 */
function closedReadings({ readings, state }: KpiEvaluation): Readings {
  const { actual, target, baseline, closedShare } = readings;
  const isFailed = state === "error" && actual.kind === "blank";
  return {
    ...{ actual: isFailed ? { kind: "error", code: "#N/A" } : actual, target, baseline },
    ...(closedShare !== undefined && { closedShare }),
  };
}
