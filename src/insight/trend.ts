import { failure, success, type Result } from "../scorecard";
import type { Basis, TooFewData } from "./estimate";
import { xmr, type Signal } from "./xmr";

export interface Trend extends Basis {
  /** An arrow only for a signal; "none" says that chance explains the latest value well enough. */
  readonly direction: "up" | "down" | "none";
  /** The signals that the latest value is part of. */
  readonly signals: readonly Signal[];
}

/**
 * Whether values are rising or falling, judged at the latest one by a process behaviour chart (see `xmr`).
 *
 * - Problem: `too-few-data` below six values.
 *
 * @example trendOf([10, 11, 10, 9, 10, 11, 10, 9, 10, 18]) // direction "up"
 */
export function trendOf(values: readonly number[]): Result<Trend, TooFewData> {
  const chart = xmr(values);
  if (!chart.ok) return failure(chart.problem);
  const { count, assumption, signals } = chart.value;
  const latest = signals.filter(({ last }) => last === values.length - 1);
  return success({ direction: latest[0]?.direction ?? "none", signals: latest, count, assumption });
}
