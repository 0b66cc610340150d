import { neededPerPeriod } from "../reaching";

export interface RunRate {
  /** What each remaining period must bring, never below 0; `undefined` when none remain. */
  readonly needed: number | undefined;
  /** What each period has brought so far; `undefined` before the first. */
  readonly soFar: number | undefined;
  /** The one by the other: above 1 it must go faster than before. */
  readonly ratio: number | undefined;
}

/**
 * What the remaining periods must bring against what the others have brought.
 *
 * @example runRate({ target: 1200, total: 760, periods: 12, elapsed: 7 }) // needed 88, so far 108.57
 */
export function runRate({
  target,
  total,
  periods,
  elapsed,
}: {
  readonly target: number;
  readonly total: number;
  readonly periods: number;
  readonly elapsed: number;
}): RunRate {
  const per = neededPerPeriod({ target, total, remaining: periods - elapsed });
  const needed = per === undefined ? undefined : Math.max(0, per);
  const soFar = elapsed > 0 ? total / elapsed : undefined;
  const isComparable = needed !== undefined && soFar !== undefined && soFar > 0;
  return { needed, soFar, ratio: isComparable ? needed / soFar : undefined };
}
