import { dayFor } from "../history/dayFor";
import { closingOf } from "../history/closing";
import type { ScorecardValues } from "../history/tabulate";
import type { KpiId } from "../identity";
import type { Readings } from "../reading";
import type { Kpi, Settings } from "../scorecard";
import { hasValue } from "../time/observed";
import { lastDay, type Period } from "../time/period";
import { wholeView } from "../time/wholePeriods";

/** Days of a period above, from the first to the last. */
export type DaysAbove = readonly [first: number, last: number];

/** A KPI of a scorecard below, in the period of its own that is meant by one above. */
export interface PartIn {
  readonly kpi: Kpi;
  /** What it says in it. */
  readonly readings: Readings;
  readonly values: ScorecardValues;
  readonly settings: Settings;
  readonly period: Period;
}

/** Whether its values over time come from a series, its own or one of those below it. */
export const isDatedPart = (kpi: KpiId, { series, below }: Pick<ScorecardValues, "series" | "below">): boolean =>
  (series.get(kpi)?.actual.length ?? 0) > 0 || (below?.isDated(kpi) ?? false);

/** Whether what it says has been given for just these days: a value that an older period lends to a later one has not. */
export function isOwnPart({ kpi, readings, values, settings, period }: PartIn, [first, last]: DaysAbove): boolean {
  if (readings.actual.kind !== "number") return false;
  const isIn = (day: number): boolean => first <= day && day <= last;
  if (closingOf(values.closings ?? [], period)) return isIn(lastDay(period, settings.fiscalYearStart));
  const { today } = values;
  const actual = values.series.get(kpi.id)?.actual ?? [];
  if (actual.length > 0) {
    const whole = wholeView(kpi, { first: today, last: today, today }, settings.frequency, settings);
    return hasValue(actual, first, Math.min(last, whole.last));
  }
  if (readings.crossed) return values.below?.isOwn(kpi.id, readings, period, [first, last], values) ?? false;
  return isIn(readings.keptOn ?? dayFor(undefined, values));
}
