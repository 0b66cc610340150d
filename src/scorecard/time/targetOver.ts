import type { Reading, Readings } from "../reading";
import type { Settings } from "../scorecard";
import { within } from "./observed";
import { firstDay, lastDay, type Period } from "./period";
import { ownPeriods } from "./saidOnce";
import { targetAt } from "./targetAt";
import type { TimedKpi } from "./timedKpi";
import { NO_PAST } from "./valueOf";
import type { Observation } from "./series";

/**
 * The target of several of a KPI's own periods together, whether they have values yet or not: the sum where values add up, else that
 * of the last one. Where targets stand in a series, all of the periods must have one.
 *
 * @param said - the target that holds where there is no series of targets, and the baseline
 * @param periods - at least one, oldest first
 */
export function targetOver(
  kpi: TimedKpi,
  said: Pick<Readings, "target" | "baseline">,
  targets: readonly Observation[],
  periods: readonly [Period, ...Period[]],
  { fiscalYearStart }: Pick<Settings, "fiscalYearStart">,
): Reading {
  const days = periods.map((period) => ({ day: firstDay(period, fiscalYearStart), reading: NO_PAST }));
  const from = firstDay(periods[0], fiscalYearStart);
  const to = lastDay(periods[periods.length - 1] ?? periods[0], fiscalYearStart);
  const known = ownPeriods(kpi, within(targets, from, to), fiscalYearStart);
  if (targets.length > 0 && periods.some(({ index }) => !known.includes(index))) return NO_PAST;
  return targetAt(kpi, said, targets, days, { from, to }, fiscalYearStart);
}
