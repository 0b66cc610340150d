import { discoveryRates } from "../campaigns";

/** Where a team lies among the others, as far as chance lets it be said. */
export type Standing = "higher" | "lower" | "not-sure" | "too-few-data";

/** How many findings may be false: of twelve equal teams one is called different in at most so many comparisons. */
export const SURE = 0.05;

export interface Tails {
  /** How likely a value as low, and as high, would be if the team was as the others; `undefined` where it cannot be said. */
  readonly atMost: number;
  readonly atLeast: number;
}

export interface Stood {
  readonly standing: Standing;
  /** The share of false alarms that one accepts by taking this team, and all that are clearer, for another than the rest. */
  readonly discoveryRate: number;
}

/**
 * What may be said of each team: that it lies higher or lower than the others only where that is no chance, two-sided and corrected for how
 * many teams are looked at.
 *
 * - Shape: as many as there are teams, in their order; `undefined` stays too few data and counts as no test.
 */
export function standingsOf(tails: readonly (Tails | undefined)[]): readonly Stood[] {
  const tested = tails.filter((each) => each !== undefined);
  const rates = discoveryRates(tested.map(({ atMost, atLeast }) => Math.min(1, 2 * Math.min(atMost, atLeast))));
  let place = 0;
  return tails.map((each) => {
    if (each === undefined) return { standing: "too-few-data", discoveryRate: 1 };
    const discoveryRate = rates[place] ?? 1;
    place += 1;
    if (discoveryRate > SURE) return { standing: "not-sure", discoveryRate };
    return { standing: each.atMost < each.atLeast ? "lower" : "higher", discoveryRate };
  });
}
