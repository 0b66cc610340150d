import { PERIODS_PER_YEAR, type Frequency } from "./period";

/**
 * What a single target means for the periods of a year.
 *
 * - `each`: every period has this target
 * - `linear`: it is the target of the whole fiscal year, and every period has an equal share
 * - `seasonal`: likewise, with a share for each period of the year in any unit
 * - `cumulative`: it is to be reached by the end of the fiscal year, by equal or seasonal steps, as values that grow do
 */
export const TARGET_SPREADS = ["each", "linear", "seasonal", "cumulative"] as const;

export type TargetSpread =
  | { readonly kind: Exclude<(typeof TARGET_SPREADS)[number], "seasonal" | "cumulative"> }
  | { readonly kind: "seasonal"; readonly shares: readonly number[] }
  | { readonly kind: "cumulative"; readonly shares?: readonly number[] };

/**
 * The target of one period.
 *
 * @param place - of the period in its fiscal year, from 0
 * @example targetOf(1200, { kind: "linear" }, "month", 0) // 100
 * @example targetOf(1200, { kind: "cumulative" }, "month", 2) // 300
 */
export function targetOf(target: number, spread: TargetSpread, frequency: Frequency, place: number): number {
  switch (spread.kind) {
    case "each":
      return target;
    case "linear":
      return target / PERIODS_PER_YEAR[frequency];
    case "seasonal":
      return target * shareOf(spread.shares, place, place + 1);
    case "cumulative":
      return spread.shares === undefined
        ? (target * Math.min(place + 1, PERIODS_PER_YEAR[frequency])) / PERIODS_PER_YEAR[frequency]
        : target * shareOf(spread.shares, 0, place + 1);
  }
}

function shareOf(shares: readonly number[], from: number, to: number): number {
  let whole = 0;
  let part = 0;
  shares.forEach((share, index) => {
    whole += share;
    if (index >= from && index < to) part += share;
  });
  return whole > 0 ? part / whole : 0;
}
