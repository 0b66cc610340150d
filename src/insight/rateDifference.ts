import { failure, success, type Result } from "../scorecard";
import type { TooFewData } from "./estimate";
import { wilson, type Interval } from "./intervals";

/** So many of so many. */
export interface Share {
  readonly successes: number;
  readonly trials: number;
}

/**
 * How far one rate lies above another, with its interval, from the Wilson intervals of both.
 *
 * - Problem: `too-few-data` when either has no trials.
 * - Source: Newcombe (1998), method 10, https://gsk-biostatistics.github.io/cicalc/reference/ci_prop_diff_nc.html
 *
 * @example rateDifference({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }) // 0.2, from 0.0524 to 0.3339
 */
export function rateDifference(one: Share, other: Share, confidence?: number): Result<Interval, TooFewData> {
  const [first, second] = [
    wilson(one.successes, one.trials, confidence),
    wilson(other.successes, other.trials, confidence),
  ];
  if (!first.ok) return failure(first.problem);
  if (!second.ok) return failure(second.problem);
  const [p, q] = [first.value, second.value];
  const estimate = p.estimate - q.estimate;
  return success({
    ...p,
    estimate,
    low: estimate - Math.hypot(p.estimate - p.low, q.high - q.estimate),
    high: estimate + Math.hypot(p.high - p.estimate, q.estimate - q.low),
    count: one.trials + other.trials,
  });
}
