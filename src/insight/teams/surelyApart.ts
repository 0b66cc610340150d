import { inverse } from "../distributions";
import { normal } from "../gamma";

/** The normal distribution has nothing beyond this that changes a digit. */
const REACH = 8;
const STEPS = 400;

/**
 * The chance that the largest and the smallest of some standard normal values lie at most so far apart, by Simpson's rule.
 *
 * Source: https://en.wikipedia.org/wiki/Studentized_range_distribution, for known variances.
 */
function rangeAtMost(range: number, count: number): number {
  const at = (z: number): number => Math.exp((-z * z) / 2) * (normal(z) - normal(z - range)) ** (count - 1);
  const [from, width] = [-REACH, (2 * REACH) / STEPS];
  let sum = at(-REACH) + at(REACH);
  for (let step = 1; step < STEPS; step += 1) sum += at(from + step * width) * (step % 2 === 1 ? 4 : 2);
  return (count * sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

/**
 * How many standard errors of their difference two of several means must lie apart, so that with a confidence none of all the pairs of equal
 * ones does: Tukey's honest distance.
 *
 * - Empty: 0 for fewer than two.
 * - Source: Tukey (1953); tables of the studentised range, by the square root of 2.
 *
 * @example surelyApart(12) // 3.27
 */
export const surelyApart = (count: number, confidence = 0.95): number =>
  count < 2 ? 0 : inverse((range) => rangeAtMost(range, count), confidence, 0, 1) / Math.SQRT2;
