/** A part of 1 rather than of 100: no score is so small but by a rare chance. */
export const isShare = (value: number): boolean => value > 0 && value <= 1;

/** What a share is of 100, as a person would write it. */
export const hundredfold = (share: number): number => Number((100 * share).toPrecision(15));

/** Points of a scale that never come beyond 1, the most of them: they are parts of 1, as 25 % is 0.25 to Excel. */
export function shareOfScale(scores: readonly number[]): number | undefined {
  const most = Math.max(0, ...scores);
  return isShare(most) ? most : undefined;
}
