import { NO_READINGS } from "../evaluateKpi";
import { closingOf } from "../history/closing";
import type { ScorecardValues } from "../history/tabulate";
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
  if (closing) return closing.evaluation.kpis.get(kpi.id)?.readings ?? NO_READINGS;
  return openReadings(scorecard, kpi, values, period);
}
