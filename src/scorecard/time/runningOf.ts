import type { Readings } from "../reading";
import { isAdditive, isFlow, type Aggregation } from "./aggregation";
import { within } from "./observed";
import { firstDay, lastDay } from "./period";
import { periodCode } from "./periodCode";
import { over, spreadOf } from "./saidOnce";
import type { Series } from "./series";
import { targetAt } from "./targetAt";
import type { TimedKpi } from "./timedKpi";
import { isRead, valueOf } from "./valueOf";
import { runningPeriod, type View } from "./wholePeriods";

/**
 * What a flow's period that is running says so far, and how much of its target, and of what is said of a period, is still to come;
 * nothing where none is, or has no value yet.
 */
export function runningOf(
  kpi: TimedKpi,
  readings: Readings,
  series: Series,
  view: View,
  fiscalYearStart: number,
): Pick<Readings, "running"> & { readonly toCome?: { readonly target: number; readonly extent: number } } {
  const running = isFlow(kpi.aggregation) ? runningPeriod(kpi, view, fiscalYearStart) : undefined;
  if (running === undefined) return {};
  const [from, to] = [firstDay(running, fiscalYearStart), lastDay(running, fiscalYearStart)];
  const observed = within(series.actual, from, view.last);
  const alone = { ...kpi, aggregation: ALONE[kpi.aggregation.kind] ?? kpi.aggregation };
  const value = valueOf(alone, observed, undefined);
  if (value.kind !== "number") return {};
  const target = targetAt(alone, readings, series.target, observed, { from, to }, fiscalYearStart);
  const share = (view.last - from + 1) / (to - from + 1);
  const period = periodCode(running, fiscalYearStart);
  if (!isAdditive(alone.aggregation) || isRead(kpi) || target.kind !== "number")
    return { running: { period, value: value.value, expected: undefined } };
  const expected = target.value * share;
  const extent = over(alone, 1, spreadOf(kpi, series.target), [running.index], fiscalYearStart) * (1 - share);
  return { running: { period, value: value.value, expected }, toCome: { target: target.value - expected, extent } };
}

/** How a period is looked at by itself, without those before it. */
const ALONE: Readonly<Partial<Record<Aggregation["kind"], Aggregation>>> = {
  yearToDate: { kind: "sum" },
  rollingSum: { kind: "sum" },
  rollingAverage: { kind: "average" },
};
