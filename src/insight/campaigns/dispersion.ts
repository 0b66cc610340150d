/** How much more campaigns vary than counts do by chance alone. */
export interface Dispersion {
  /** The variance of a count by its mean, 1 or more. */
  readonly factor: number;
  /** Whether it has been seen in these campaigns, or is assumed since there are too few of them. */
  readonly isEstimated: boolean;
}

/** So few campaigns cannot show how much they vary: then it is assumed that they vary twice as much as chance. */
export const DISPERSION_NEEDS = 10;
const ASSUMED = 2;

/** The share of campaigns at each end that count as if they were no further out, so that those sought for do not hide themselves. */
const WINSORISED = 0.1;

/**
 * The distance of a count from what was expected, in standard deviations of a count, on the scale on which these are equal.
 *
 * Source: the square root of a Poisson count has a variance of about a quarter.
 */
export const distance = (count: number, expected: number): number => 2 * (Math.sqrt(count) - Math.sqrt(expected));

/**
 * How much the distances of all campaigns vary: the mean of their squares, with the outer tenth at each end drawn in.
 *
 * Source: Spiegelhalter (2005), "Handling over-dispersion of performance indicators".
 */
export function dispersionOf(distances: readonly number[]): Dispersion {
  if (distances.length < DISPERSION_NEEDS) return { factor: ASSUMED, isEstimated: false };
  return { factor: Math.max(1, meanSquareDrawnIn(distances)), isEstimated: true };
}

/** The mean of the squares, with the outer tenth at each end drawn in, so that those sought for do not hide themselves. */
export function meanSquareDrawnIn(distances: readonly number[]): number {
  const sorted = [...distances].sort((one, other) => one - other);
  const [low, high] = [at(sorted, WINSORISED), at(sorted, 1 - WINSORISED)];
  const squares = sorted.map((each) => Math.min(high, Math.max(low, each)) ** 2);
  return squares.reduce((sum, each) => sum + each, 0) / squares.length;
}

/** The value that such a share lies below, between two values where it must be. */
function at(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const before = sorted[Math.floor(place)] ?? 0;
  const after = sorted[Math.ceil(place)] ?? before;
  return before + (after - before) * (place - Math.floor(place));
}
