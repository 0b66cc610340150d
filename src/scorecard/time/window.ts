import type { Reading } from "../reading";
import type { Settings } from "../scorecard";
import type { Aggregation } from "./aggregation";
import { hasValue, latestBefore } from "./observed";
import { after, firstDay, lastDay, periodOf, type Period } from "./period";
import { periodCode } from "./periodCode";
import type { Series } from "./series";
import type { TimedKpi } from "./timedKpi";
import type { View } from "./wholePeriods";
import { firstDayOfYear } from "./yearPlace";

type Window =
  | {
      readonly kind: "found";
      readonly from: number;
      readonly to: number;
      readonly since: string | undefined;
      readonly due: number;
    }
  | Extract<Reading, { kind: "blank" | "not-due" | "stale" }>;

/**
 * The days whose observations answer for the view, or why none do.
 *
 * @param end - the last day that is looked at; later than that of the view while a period runs
 */
export function windowOf(
  kpi: TimedKpi,
  series: Series,
  view: View,
  end: number,
  settings: Pick<Settings, "fiscalYearStart" | "graceDays" | "missing">,
): Window {
  const { fiscalYearStart, graceDays } = settings;
  const current = periodOf(view.last, kpi.frequency, fiscalYearStart);
  const start = Math.min(view.first, firstDay(current, fiscalYearStart));
  const reach = (from: number, to: number, own: Period, since?: string): Window => ({
    kind: "found",
    from: windowStart(kpi.aggregation, own, from, fiscalYearStart),
    to,
    since,
    due: fresh,
  });
  const isOver = lastDay(current, fiscalYearStart) <= view.last;
  const due = isOver ? current : after(current, -1);
  const isDue = lastDay(due, fiscalYearStart) + graceDays <= view.today;
  // The value of the period that is due, or of the one before while that may still come, is as good as new.
  const fresh = isDue ? due.index : due.index - 1;
  if (hasValue(series.actual, start, view.last)) return reach(start, view.last, current);
  const latest = latestBefore(series.actual, start);
  // What has begun in the period that is running has nothing before it that could be missing.
  const hasBegun = end > view.last && hasValue(series.actual, view.last + 1, end);
  if (latest === undefined) return isDue && isOver && !hasBegun ? { kind: "blank" } : { kind: "not-due" };
  const own = periodOf(latest, kpi.frequency, fiscalYearStart);
  const [from, until] = [firstDay(own, fiscalYearStart), lastDay(own, fiscalYearStart)];
  if (own.index >= fresh) return reach(from, until, own);
  const policy = kpi.missing ?? settings.missing;
  const since = periodCode(own, fiscalYearStart);
  const isCarried = policy === "carryForward" && current.index - own.index <= kpi.carryPeriods;
  return isCarried ? reach(from, until, own, since) : { kind: "stale", since };
}

/** Aggregations that look back begin before the view does. */
function windowStart(aggregation: Aggregation, own: Period, start: number, fiscalYearStart: number): number {
  switch (aggregation.kind) {
    case "yearToDate":
      return firstDayOfYear(own, fiscalYearStart);
    case "rollingSum":
    case "rollingAverage":
      return firstDay(after(own, 1 - aggregation.periods), fiscalYearStart);
    default:
      return start;
  }
}
