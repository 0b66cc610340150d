import { NO_READINGS } from "../evaluateKpi";
import { dayFor } from "../history/dayFor";
import { keptOf } from "../history/keptValue";
import { knownSeries } from "../history/standingSeries";
import type { ScorecardValues } from "../history/tabulate";
import type { Readings } from "../reading";
import type { KeptValue } from "../history/keptValue";
import type { Kpi, Scorecard, Settings } from "../scorecard";
import type { Moment } from "./moment";
import type { Period } from "./period";
import { readingsAt } from "./readingsAt";
import type { Series } from "./series";

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
  return readingsWithBelow(values, kpi, now, series, { period, today: dayFor(series, values), kept }, settings);
}

/** As `readingsAt`, with what scorecards below have for a KPI that has nothing of its own. */
export function readingsWithBelow(
  values: ScorecardValues,
  kpi: Kpi,
  now: Readings,
  series: Series | undefined,
  moment: Moment & { readonly kept: readonly KeptValue[] },
  settings: Settings,
): Readings {
  const alone = readingsAt(kpi, now, series, moment, settings);
  return values.below?.readingsOf(kpi.id, alone, values, moment.period) ?? alone;
}
