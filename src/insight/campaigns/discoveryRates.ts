/**
 * For each of many tests the share of false alarms that one accepts by taking it, and every test at least as clear, for a finding.
 *
 * - Shape: as many as there are chances, in their order, each from 0 to 1; none for none.
 * - Assumes tests that do not work against each other.
 * - Source: Benjamini and Hochberg (1995).
 *
 * @param chances - how likely each result would be if there was nothing to find, 0 to 1
 * @example discoveryRates([0.01, 0.04, 0.5]) // 0.03, 0.06, 0.5
 */
export function discoveryRates(chances: readonly number[]): readonly number[] {
  const clearestLast = [...chances.keys()].sort((one, other) => (chances[other] ?? 1) - (chances[one] ?? 1));
  const rates = new Array<number>(chances.length);
  let lowest = 1;
  clearestLast.forEach((index, place) => {
    lowest = Math.min(lowest, ((chances[index] ?? 1) * chances.length) / (chances.length - place));
    rates[index] = lowest;
  });
  return rates;
}
