import { median, medianAbsoluteDeviation } from "simple-statistics";
import { failure, success, type Result } from "../scorecard";
import { tooFew, type TooFewData } from "./estimate";

const FEWEST = 6;
/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const TO_STANDARD_DEVIATION = 1.4826;
/** Beyond so many of them a value is taken for an outlier: Iglewicz and Hoaglin (1993), as the NIST handbook has it. */
const OUTLYING = 3.5;

/** How far a value lies from those before it. */
export interface UsualDistance {
  readonly median: number;
  /** In robust standard deviations, 0 or more. */
  readonly distance: number;
  readonly isUnusual: boolean;
  readonly count: number;
}

/** At least half of the values before are the same, so nobody knows what distance is usual. */
export interface AlwaysTheSame {
  readonly kind: "always-the-same";
  readonly median: number;
}

/**
 * How far the last value lies from what was usual before it, whatever a few wild values did to the mean: `|value − median| / (1.4826 · MAD)`.
 *
 * - Problems: `too-few-data` with fewer than six values before it; `always-the-same`.
 * - Source: https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h.htm (the modified z-score)
 *
 * @param values - of periods that are over, oldest first
 * @example usualDistance([102, 98, 101, 97, 103, 99, 100, 140]) // median 100, distance 13.5
 */
export function usualDistance(values: readonly number[]): Result<UsualDistance, TooFewData | AlwaysTheSame> {
  const before = values.slice(0, -1);
  const last = values.at(-1);
  if (last === undefined || before.length < FEWEST) return failure(tooFew(before.length, FEWEST));
  const centre = median(before);
  const spread = medianAbsoluteDeviation(before);
  if (spread <= 1e-12 * Math.abs(centre)) return failure({ kind: "always-the-same", median: centre });
  const distance = Math.abs(last - centre) / (TO_STANDARD_DEVIATION * spread);
  return success({ median: centre, distance, isUnusual: distance > OUTLYING, count: before.length });
}
