import { KINDS } from "../kinds";
import type { Parts } from "../reading";
import type { Kpi, Settings } from "../scorecard";
import { inOrder, within } from "./observed";
import { periodCode } from "./periodCode";
import { periodOf } from "./period";
import type { Observation } from "./series";

/** Whether the value of a longer period can lack parts: what is only the latest value cannot. */
export const hasParts = ({ kind, aggregation }: Pick<Kpi, "kind" | "aggregation">): boolean =>
  aggregation.kind !== "last" && kind !== "compliance" && !("read" in KINDS[kind]);

interface Window {
  readonly from: number;
  readonly to: number;
  /** Index of the period whose value was due last within these days. */
  readonly due: number;
}

/**
 * Which of a KPI's own periods within some days have no value, `undefined` when none lacks one. Nothing is missing before its very
 * first value, and after the period whose value was due last, unless a later one has come.
 *
 * @param actual - all of the series
 * @param own - indexes of the periods within these days that have a value, oldest first
 */
export function missingParts(
  { frequency }: Pick<Kpi, "frequency">,
  actual: readonly Observation[],
  window: Window,
  own: readonly number[],
  today: number,
  settings: Pick<Settings, "fiscalYearStart" | "graceDays">,
): Parts | undefined {
  const { fiscalYearStart } = settings;
  const indexOf = (day: number): number => periodOf(day, frequency, fiscalYearStart).index;
  const first = inOrder(actual)[0]?.day ?? window.from;
  const latest = own[own.length - 1];
  const { start, end, due } =
    frequency === "week"
      ? weeksOf(window, first, today - settings.graceDays, indexOf)
      : { start: indexOf(Math.max(window.from, first)), end: indexOf(window.to), due: window.due };
  const of = Math.min(end, Math.max(due, latest ?? due)) - start + 1;
  if (frequency !== "week" && own.length >= of) return undefined;
  const nearby = (): readonly Observation[] => within(actual, window.from - 6, window.to + 6);
  const having = new Set(frequency === "week" ? nearby().map(({ day }) => indexOf(day)) : own);
  const missing = Array.from({ length: Math.max(0, of) }, (_, step) => start + step).filter(
    (index) => !having.has(index),
  );
  if (missing.length === 0) return undefined;
  return {
    frequency,
    have: of - missing.length,
    of,
    missing: missing.map((index) => periodCode({ frequency, index }, fiscalYearStart)),
  };
}

/**
 * The weeks of some days. They do not end where other periods do: a week counts where the weekday of the very first value lies, which
 * is the Monday of weeks that are written as such. It may so be due although these days end before it does.
 */
function weeksOf(
  { from, to }: Window,
  first: number,
  dueBy: number,
  indexOf: (day: number) => number,
): { readonly start: number; readonly end: number; readonly due: number } {
  const week = indexOf(first);
  return {
    start: week + Math.max(0, Math.ceil((from - first) / 7)),
    end: week + Math.floor((to - first) / 7),
    due: indexOf(dueBy + 1) - 1,
  };
}
