import { betterWay, runRate, yearSoFar, type RunRate } from "../../../../insight";
import { NO_READINGS, periodOf, targetOver, type Kpi } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import { historyOf } from "../../../parts/historyOf";

export interface RestOfYear extends RunRate {
  /** Periods that are still to come, or to be finished. */
  readonly remaining: number;
}

/**
 * What the rest of the fiscal year that is looked at must bring, by the periods that are over.
 *
 * @param target - a supposed one of a single period, in the place of the KPI's own
 * @returns `undefined` for what does not add up, where more is not better, and without values of this year or a target for all of it
 */
export function restOfYear(ready: Ready, kpi: Kpi, target: number | undefined): RestOfYear | undefined {
  const { values, evaluation, moment } = ready;
  const { settings } = ready.scorecard;
  const { fiscalYearStart } = settings;
  const past = historyOf(ready, kpi).flatMap(({ period, actual, isOpen }) =>
    isOpen || actual === undefined ? [] : [{ period, value: actual }],
  );
  const latest = past.at(-1)?.period;
  if (latest === undefined) return undefined;
  const running = periodOf(moment.today, latest.frequency, fiscalYearStart);
  const year = yearSoFar(kpi.aggregation.kind, past, { until: running, running, fiscalYearStart });
  const { addsUp, brought, remaining, periods } = year;
  if (!addsUp || brought.length === 0) return undefined;
  const own = values.readings.get(kpi.id) ?? NO_READINGS;
  const single = target === undefined ? own.target : ({ kind: "number", value: target } as const);
  const readings = evaluation.kpis.get(kpi.id)?.readings ?? own;
  const supposed = target === undefined ? readings : { ...readings, target: single };
  if (betterWay(kpi, supposed, moment.today) !== "higher") return undefined;
  const targets = target === undefined ? (values.series.get(kpi.id)?.target ?? []) : [];
  const wanted = targetOver(kpi, { ...own, target: single }, targets, periods, settings);
  if (wanted.kind !== "number") return undefined;
  const total = brought.reduce((sum, each) => sum + each, 0);
  const elapsed = brought.length;
  return { ...runRate({ target: wanted.value, total, periods: elapsed + remaining, elapsed }), remaining };
}
