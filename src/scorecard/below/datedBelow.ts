import { dayFor } from "../history/dayFor";
import { closingOf } from "../history/closing";
import type { DaysAbove, PartIn, ScorecardValues } from "../values";
import type { KpiId } from "../identity";
import { hasValue } from "../time/observed";
import { lastDay } from "../time/period";
import { wholeView } from "../time/wholePeriods";

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
