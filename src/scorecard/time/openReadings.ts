import { NO_READINGS } from "../evaluateKpi";
import { dayFor } from "../history/dayFor";
import { keptOf } from "../history/keptValue";
import { knownSeries } from "../history/standingSeries";
import type { ScorecardValues } from "../values";
import type { Readings } from "../reading";
import type { Kpi, Scorecard } from "../scorecard";
import type { Period } from "./period";
import { readingsWithBelow } from "./readingsWithBelow";

/**
 * What a KPI says in a period that nobody has closed, by itself or by what scorecards below have for it.
 *
 * @param isNow - whether it is asked what it says now, and not in a period as such: then what scorecards below have closed of theirs does not count
 */
export function openReadings(
  { settings }: Pick<Scorecard, "settings">,
  kpi: Kpi,
  values: ScorecardValues,
  period: Period,
  isNow = false,
): Readings {
  const now = values.readings.get(kpi.id) ?? NO_READINGS;
  const series = knownSeries(kpi, values, period, settings);
  // A longer period is made of what was kept of its parts, which `knownSeries` knows.
  const kept = period.frequency === settings.frequency ? keptOf(values, kpi.id) : [];
  const moment = { period, today: dayFor(series, values), kept, isNow };
  return readingsWithBelow(values, kpi, now, series, moment, settings);
}
