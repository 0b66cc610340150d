import type { KpiId } from "../identity";
import type { Readings } from "../reading";
import { latestBefore } from "../time/observed";
import type { Period } from "../time/period";
import type { Below } from "../values";

/**
 * The last day that anything has a value of which a KPI above is made, up to one; `undefined` where nothing has.
 *
 * @param made - what it says in the period
 */
export function latestBelow(
  below: Below | undefined,
  kpi: KpiId,
  made: Readings,
  period: Period,
  until: number,
): number | undefined {
  const parts = below?.partsIn(kpi, made, period, { today: until }) ?? [];
  const days = parts.flatMap(({ kpi: { id }, readings, values, period: own }) => {
    const actual = values.series.get(id)?.actual ?? [];
    if (actual.length > 0) return latestBefore(actual, until + 1) ?? [];
    if (readings.actual.kind !== "number") return [];
    if (readings.crossed) return latestBelow(values.below, id, readings, own, until) ?? [];
    return Math.min(until, readings.keptOn ?? until);
  });
  return days.length === 0 ? undefined : Math.max(...days);
}
