import type { Kpi, Settings } from "../scorecard";
import { isFlow } from "./aggregation";
import { firstDay, lastDay, periodOf, type Frequency, type Period } from "./period";

/** Whether a period that is running is left to come. Compliance counts periods, and half of one has not met or missed its target. */
export const judgesWhole = (
  { kind, aggregation }: Pick<Kpi, "kind" | "aggregation">,
  { running }: Pick<Settings, "running">,
): boolean => isFlow(aggregation) && (running === "lastWhole" || kind === "compliance");

/** The days that are looked at, and the day it is. */
export interface View {
  readonly first: number;
  readonly last: number;
  readonly today: number;
}

/** Whether a period is over: on its last day, as it is due then; a day is on the next. */
export const isOver = (period: Period, today: number, fiscalYearStart: number): boolean =>
  lastDay(period, fiscalYearStart) + (period.frequency === "day" ? 1 : 0) <= today;

/**
 * The KPI's own period that is still running on the last day that is looked at; `undefined` when that is over.
 */
export function runningPeriod(
  { frequency }: Pick<Kpi, "frequency">,
  { last, today }: View,
  fiscalYearStart: number,
): Period | undefined {
  const current = periodOf(last, frequency, fiscalYearStart);
  return isOver(current, today, fiscalYearStart) ? undefined : current;
}

/** Whether a period holds all that comes in it: the last of the KPI's own periods in it is over. */
export const isWhole = (
  kpi: Pick<Kpi, "frequency">,
  period: Period,
  today: number,
  { fiscalYearStart }: Pick<Settings, "fiscalYearStart">,
): boolean => {
  const days = { first: firstDay(period, fiscalYearStart), last: lastDay(period, fiscalYearStart) };
  return runningPeriod(kpi, { ...days, today }, fiscalYearStart) === undefined;
};

/**
 * What is looked at of a flow, whose value grows while a period runs: where an unfinished period is not judged, the view ends with
 * the last of the KPI's own periods that is over.
 *
 * @param frequency - that of the period which is looked at
 */
export function wholeView(
  kpi: Pick<Kpi, "kind" | "frequency" | "aggregation">,
  view: View,
  frequency: Frequency,
  settings: Pick<Settings, "fiscalYearStart" | "running">,
): View {
  const { fiscalYearStart } = settings;
  const running = judgesWhole(kpi, settings) ? runningPeriod(kpi, view, fiscalYearStart) : undefined;
  if (running === undefined) return view;
  const last = firstDay(running, fiscalYearStart) - 1;
  return { first: firstDay(periodOf(last, frequency, fiscalYearStart), fiscalYearStart), last, today: view.today };
}
