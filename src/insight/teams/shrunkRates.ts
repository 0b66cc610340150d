import { sum } from "simple-statistics";

/** So many of so many succeeded. Whole, 0 or more. */
export interface Rate {
  readonly count: number;
  readonly size: number;
}

/** Fewer teams or successes do not show how much teams differ. */
export const SPREAD_NEEDS = { teams: 5, count: 20 } as const;

export interface Spread {
  /** Of all together: the ratio of the sums. */
  readonly rate: number;
  /** How much teams differ beyond chance, as a variance of rates; 0: nothing is seen but chance. */
  readonly variance: number;
  /** The rate of a team drawn to that of all, the more the smaller it is. */
  shrunk(rate: Rate): number;
}

/**
 * How much rates of teams differ beyond chance, by the moments of a beta prior.
 *
 * - Empty: `undefined` for fewer than five teams or twenty successes, or where none or all succeeded.
 * - Assumes one chance for each team, and that these chances are spread around the one of all.
 * - Source: Kleinman (1973).
 */
export function spreadOf(rates: readonly Rate[]): Spread | undefined {
  const teams = rates.filter(({ size }) => size > 0);
  const size = sum(teams.map((each) => each.size));
  const count = sum(teams.map((each) => each.count));
  if (teams.length < SPREAD_NEEDS.teams || count < SPREAD_NEEDS.count || count >= size) return undefined;
  const rate = count / size;
  const single = rate * (1 - rate);
  const squares = sum(teams.map((each) => each.size * (each.count / each.size - rate) ** 2));
  const free = size - sum(teams.map((each) => each.size ** 2)) / size - (teams.length - 1);
  const between = free > 0 ? (squares - single * (teams.length - 1)) / (single * free) : 0;
  const share = Math.min(1, Math.max(0, between));
  // What the prior is worth in cases: none where teams are all that there is to know, all where they do not differ.
  const cases = share > 0 ? (1 - share) / share : Infinity;
  return {
    rate,
    variance: share * single,
    shrunk: (each) =>
      cases === Infinity ? rate : each.size + cases > 0 ? (each.count + cases * rate) / (each.size + cases) : rate,
  };
}
