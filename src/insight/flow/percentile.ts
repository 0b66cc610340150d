/**
 * The least of the values that a share of them do not exceed: `x` number `⌈share · n⌉`, so that it is a time that an item really took.
 *
 * Excel's PERCENTILE.INC draws lines between values and lies lower. `undefined` without values; of fewer than seven the 85th is the
 * longest.
 *
 * @param share - above 0, at most 1
 * @example nearestRank([3, 1, 2, 4], 0.85) // 4
 */
export function nearestRank(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  // A share such as 0.85 of 20 must not come to a hair more than 17.
  return sorted[Math.max(1, Math.ceil(share * values.length - 1e-9)) - 1];
}
