import { meets } from "../kinds/meets";
import type { Compliance, Readings } from "../reading";
import type { Settings } from "../scorecard";
import { within } from "./observed";
import { firstDay, lastDay } from "./period";
import { ownPeriods } from "./saidOnce";
import type { Series } from "./series";
import { targetAt } from "./targetAt";
import type { TimedKpi } from "./timedKpi";
import { valueOf } from "./valueOf";

/**
 * Each of the KPI's own periods up to a day, whether its value met the target of that period.
 *
 * @param readings - as they are said, once: of each period its own share is taken
 */
export function complianceOf(
  kpi: TimedKpi,
  readings: Readings,
  series: Series,
  to: number,
  { fiscalYearStart }: Pick<Settings, "fiscalYearStart">,
): Compliance {
  const observed = within(series.actual, -Infinity, to);
  const own = ownPeriods(kpi, observed, fiscalYearStart);
  let periods = 0;
  let met = 0;
  for (const index of own) {
    const period = { frequency: kpi.frequency, index };
    const [from, until] = [firstDay(period, fiscalYearStart), lastDay(period, fiscalYearStart)];
    const ofPeriod = within(series.actual, from, until);
    const actual = valueOf(kpi, ofPeriod, undefined);
    const target = targetAt(kpi, readings, series.target, ofPeriod, { from, to: until }, fiscalYearStart);
    if (actual.kind !== "number" || target.kind !== "number") continue;
    periods += 1;
    if (meets({ actual: actual.value, target: target.value }, kpi.rule)) met += 1;
  }
  return { periods, met };
}
