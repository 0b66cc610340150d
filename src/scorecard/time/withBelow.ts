import { NO_READINGS } from "../evaluateKpi";
import type { Below, Seen } from "../below/below";
import type { KpiId } from "../identity";
import type { Readings } from "../reading";
import { crossedReadings } from "../teams/crossedReadings";
import type { Period } from "./period";
import type { Series } from "./series";

/** What is known of a scorecard by itself, and what the scorecards below say. */
interface Known extends Seen {
  readonly readings: ReadonlyMap<KpiId, Readings>;
  readonly series: ReadonlyMap<KpiId, Series>;
  readonly below?: Below;
}

/**
 * What a KPI says in a period, with the value that the scorecards below make where it has none of its own: no cell, no number, no
 * series. What is kept of it counts as its own.
 *
 * @param readings - what it says by itself
 */
export function withBelow(kpi: KpiId, readings: Readings, values: Known, period: Period): Readings {
  const { below, series } = values;
  const now = values.readings.get(kpi) ?? NO_READINGS;
  if (below === undefined || now.actual.kind !== "none" || (series.get(kpi)?.actual.length ?? 0) > 0) return readings;
  if (readings.keptOn !== undefined) return readings;
  const found = below.partsOf(kpi, period, values);
  if (found === undefined) return readings;
  const { target, baseline } = readings;
  return {
    ...crossedReadings(found.crossing, found.parts, { target, baseline }),
    crossed: { ...found, own: { target, baseline } },
  };
}
