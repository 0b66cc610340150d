import { gammaDistribution } from "../gamma";

export interface SurprisingCounts {
  /** The largest count that is surprisingly low; `undefined` when even 0 would be no surprise. */
  readonly low: number | undefined;
  /** The smallest count that is surprisingly high. */
  readonly high: number;
}

/**
 * Which counts would be a surprise where another one is expected: the limits of a funnel plot.
 *
 * - Assumes events that happen independently at one rate.
 * - Source: exact Poisson tails, as in Spiegelhalter (2005), "Funnel plots for comparing institutional performance".
 *
 * @param expected - above 0
 * @param tail - the chance that is left at each end, above 0 and below 0.5
 * @example surprisingCounts(10, 0.025) // low 3, high 18
 */
export function surprisingCounts(expected: number, tail: number): SurprisingCounts {
  // At most n events happen with the chance that a gamma variable of shape n + 1 lies above what is expected.
  const atMost = (count: number): number => 1 - gammaDistribution(expected, count + 1);
  let count = 0;
  while (atMost(count) <= tail) count += 1;
  const low = count - 1;
  while (1 - atMost(count) > tail) count += 1;
  return { low: low < 0 ? undefined : low, high: count + 1 };
}
