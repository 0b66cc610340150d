import { NO_READINGS } from "../evaluateKpi";
import { closingOf } from "../history/closing";
import { dayFor } from "../history/dayFor";
import { keptOf } from "../history/keptValue";
import { knownSeries } from "../history/standingSeries";
import type { ScorecardValues } from "../history/tabulate";
import type { Readings } from "../reading";
import type { Kpi, Scorecard } from "../scorecard";
import type { Period } from "./period";
import { readingsAt } from "./readingsAt";
import { withBelow } from "./withBelow";

/** What a KPI says in a period that nobody has closed, by itself or by what scorecards below have for it. */
export function openReadings(
  { settings }: Pick<Scorecard, "settings">,
  kpi: Kpi,
  values: ScorecardValues,
  period: Period,
): Readings {
  const now = values.readings.get(kpi.id) ?? NO_READINGS;
  const series = knownSeries(kpi, values, period, settings);
  // A longer period is made of what was kept of its parts, which `knownSeries` knows.
  const kept = period.frequency === settings.frequency ? keptOf(values, kpi.id) : [];
  const moment = { period, today: dayFor(series, values), kept };
  return withBelow(kpi.id, readingsAt(kpi, now, series, moment, settings), values, period);
}

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
