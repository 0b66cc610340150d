import { changeOf, projected } from "../../../../insight";
import { firstDay, KINDS, lastDay, type Kpi, type Period } from "../../../../scorecard";
import { accumulates, type HistoryPoint, lastDaySeen, type Ready } from "../../../../session";

/** What the period that is running will bring. */
export interface Outlook {
  readonly period: Period;
  readonly passed: number;
  readonly days: number;
  /** `undefined` while it is too early to say. */
  readonly projected: number | undefined;
  /** Of the projection, from the period before; `undefined` without one, or where nothing came in it. */
  readonly growth: number | undefined;
}

/** Of what adds up, where the latest period is not over: a part of a month is never compared with a whole one. */
export function outlookOf(history: readonly HistoryPoint[], kpi: Kpi, ready: Ready): Outlook | undefined {
  const [before, latest] = [history.at(-2), history.at(-1)];
  if (latest?.isOpen !== true || latest.actual === undefined) return undefined;
  if (kpi.aggregation.kind !== "sum" || accumulates(kpi) || "read" in KINDS[kpi.kind]) return undefined;
  const { period, actual } = latest;
  // Made of shorter periods of its own the value ends with the last whole one, and not today.
  if (kpi.frequency !== period.frequency) return undefined;
  const { fiscalYearStart } = ready.scorecard.settings;
  const [first, last] = [firstDay(period, fiscalYearStart), lastDay(period, fiscalYearStart)];
  const [passed, days] = [lastDaySeen(ready) - first + 1, last - first + 1];
  const whole = projected(actual, { passed, all: days });
  const change = whole === undefined || before?.actual === undefined ? undefined : changeOf([before.actual, whole]);
  return { period, passed, days, projected: whole, growth: change?.ok === true ? change.value.relative : undefined };
}
