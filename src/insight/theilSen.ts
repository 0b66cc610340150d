import { median } from "simple-statistics";
import { failure, success, type Result } from "../scorecard";
import { tooFew, type TooFewData } from "./estimate";

/**
 * A slope that a few wild points cannot bend: the median of the slopes between all pairs of values at equal distance.
 *
 * - Unit: that of the values, for one step.
 * - Problem: `too-few-data` with fewer than three values.
 * - Source: Theil (1950) and Sen (1968), https://en.wikipedia.org/wiki/Theil%E2%80%93Sen_estimator
 *
 * @example theilSen([1, 2, 3, 4, 100]) // slope 1, intercept 1
 */
export function theilSen(
  values: readonly number[],
): Result<{ readonly slope: number; readonly intercept: number; readonly count: number }, TooFewData> {
  if (values.length < 3) return failure(tooFew(values.length, 3));
  const slopes: number[] = [];
  for (let from = 0; from < values.length; from += 1) {
    for (let to = from + 1; to < values.length; to += 1)
      slopes.push(((values[to] ?? 0) - (values[from] ?? 0)) / (to - from));
  }
  const slope = median(slopes);
  const intercept = median(values.map((value, index) => value - slope * index));
  return success({ slope, intercept, count: values.length });
}
