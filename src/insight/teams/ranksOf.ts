import { surelyApart } from "./surelyApart";

/** A value with its standard error. */
export interface Measured {
  readonly value: number;
  readonly error: number;
}

/** The places that a team may as well have, 1 for the highest value. */
export interface Ranks {
  readonly first: number;
  readonly last: number;
}

/**
 * Ranks as far as they are known: from 1 + those that lie surely higher to all − those that lie surely lower.
 *
 * - Shape: as many as there are values, in their order; all places for values that do not lie surely apart.
 * - Assumes values that are nearly normal around what they measure.
 * - Source: Al Mohamad, van Zwet, Solari and Goeman (2020), by Tukey's distance.
 */
export function ranksOf(all: readonly Measured[]): readonly Ranks[] {
  const apart = surelyApart(all.length);
  const isHigher = (one: Measured, other: Measured): boolean =>
    one.value - other.value > apart * Math.hypot(one.error, other.error);
  return all.map((each) => ({
    first: 1 + all.filter((other) => isHigher(other, each)).length,
    last: all.length - all.filter((other) => isHigher(each, other)).length,
  }));
}
