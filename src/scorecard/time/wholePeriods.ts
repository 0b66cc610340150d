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

/**
 * The KPI's own period that is still running on the last day that is looked at; `undefined` when that is over. On its last day a
 * period counts as over, as it does when it is due; a day does only on the next.
 */
export function runningPeriod(
  { frequency }: Pick<Kpi, "frequency">,
  { last, today }: View,
  fiscalYearStart: number,
): Period | undefined {
  const current = periodOf(last, frequency, fiscalYearStart);
  const over = lastDay(current, fiscalYearStart) + (frequency === "day" ? 1 : 0);
  return over <= today ? undefined : current;
}

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
