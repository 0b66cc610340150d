/** How much of each new value enters the average. */
const DEFAULT_WEIGHT = 0.2;
const SIGMAS = 3;

/**
 * Exponentially weighted moving averages: each is `weight · value + (1 − weight) · average before`.
 *
 * - Empty: no values, no averages.
 * - Source: https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc324.htm
 *
 * @param start - the average before the first value; the first value itself without it
 * @example ewma([10, 20], 0.5) // [10, 15]
 */
export function ewma(values: readonly number[], weight = DEFAULT_WEIGHT, start = values[0] ?? 0): readonly number[] {
  let average = start;
  return values.map((value) => (average = weight * value + (1 - weight) * average));
}

/**
 * The limits of an EWMA chart after many values: `target ± 3 · sigma · √(weight / (2 − weight))`.
 *
 * @param sigma - the standard deviation of single values
 */
export function ewmaLimits(
  target: number,
  sigma: number,
  weight = DEFAULT_WEIGHT,
): { readonly lower: number; readonly upper: number } {
  const reach = SIGMAS * sigma * Math.sqrt(weight / (2 - weight));
  return { lower: target - reach, upper: target + reach };
}
