import type { YearPlace } from "./yearPlace";

/**
 * What a single target means for the periods of a year.
 *
 * - `each`: every period has this target
 * - `linear`: it is the target of the whole fiscal year, and every period has an equal share, where values add up; what does not
 *   add up has a level, and a level is not shared out
 * - `seasonal`: likewise, with a share for each period of the year in any unit
 * - `cumulative`: it is to be reached by the end of the fiscal year, by equal or seasonal steps: values that grow have the level
 *   reached by then, values that add up have the steps themselves
 */
export const TARGET_SPREADS = ["each", "linear", "seasonal", "cumulative"] as const;

export type TargetSpread =
  | { readonly kind: Exclude<(typeof TARGET_SPREADS)[number], "seasonal" | "cumulative"> }
  | { readonly kind: "seasonal"; readonly shares: readonly number[] }
  | { readonly kind: "cumulative"; readonly shares?: readonly number[] };

/** The spread of what single periods add to the year: the steps of a target that grows. */
export function asSteps(spread: TargetSpread): TargetSpread {
  if (spread.kind !== "cumulative") return spread;
  return spread.shares === undefined ? { kind: "linear" } : { kind: "seasonal", shares: spread.shares };
}

/**
 * The target of one period.
 *
 * @param place - of the period in its fiscal year
 * @example targetOf(1200, { kind: "linear" }, { place: 0, perYear: 12 }) // 100
 * @example targetOf(1200, { kind: "cumulative" }, { place: 2, perYear: 12 }) // 300
 */
export function targetOf(target: number, spread: TargetSpread, { place, perYear }: YearPlace): number {
  switch (spread.kind) {
    case "each":
      return target;
    case "linear":
      return target / perYear;
    case "seasonal":
      return target * shareOf(spread.shares, place, place + 1);
    case "cumulative":
      return spread.shares === undefined
        ? (target * (place + 1)) / perYear
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
