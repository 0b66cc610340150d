import { median } from "simple-statistics";
import { failure, success, type Result } from "../../scorecard";
import { tooFew, type TooFewData } from "../estimate";
import { wilson, type Interval } from "../intervals";
import { hypergeometricTails } from "./hypergeometric";
import { ranksOf, type Ranks } from "./ranksOf";
import { spreadOf, type Rate } from "./shrunkRates";
import { standingsOf, SURE, type Stood, type Tails } from "./standing";

export interface ComparedRate extends Rate, Stood {
  /** 0 to 1, with what it could as well be; `undefined` for a team without cases. */
  readonly rate: Interval | undefined;
  /** Drawn to the whole, the more the smaller the team is; `undefined` where it cannot be said how much teams differ. */
  readonly shrunk: number | undefined;
  /** `undefined` where ranks say next to nothing. */
  readonly ranks: Ranks | undefined;
}

export interface ComparedRates {
  /** The ratio of the sums, 0 to 1. */
  readonly rate: number;
  /** In the order in which they were given. */
  readonly teams: readonly ComparedRate[];
  /** The share of the spread between teams that is no chance, 0 to 1; `undefined` where it cannot be said. */
  readonly rankability: number | undefined;
}

/** From here on ranks say more than chance does. */
const RANKABLE = 0.5;

const FEWEST_TEAMS = 2;

/**
 * Compares rates of teams, each by an exact test with all others together.
 *
 * - Problem: `too-few-data` for fewer than two teams with cases.
 * - Says higher and lower, and not better: which is better is known to the KPI, and teams that have not the same cases cannot be better at
 *   them.
 * - Assumes cases that do not depend on each other, each in one team.
 * - Source: Fisher's exact test; Benjamini and Hochberg (1995); rankability, van Houwelingen and others (2004).
 *
 * @param rates - counts at most their sizes
 */
export function compareRates(rates: readonly Rate[]): Result<ComparedRates, TooFewData> {
  const having = rates.filter(({ size }) => size > 0).length;
  if (having < FEWEST_TEAMS) return failure(tooFew(having, FEWEST_TEAMS));
  const totalCount = rates.reduce((all, { count }) => all + count, 0);
  const totalSize = rates.reduce((all, { size }) => all + size, 0);
  const tailsOf = (count: number, size: number): Tails => hypergeometricTails({ count, size, totalCount, totalSize });
  /** A team so small that neither none nor all would be a surprise. */
  const canStandOut = ({ size }: Rate): boolean => {
    const [none, all] = [Math.max(0, size + totalCount - totalSize), Math.min(size, totalCount)];
    return size > 0 && Math.min(tailsOf(none, size).atMost, tailsOf(all, size).atLeast) * 2 <= SURE;
  };
  const stood = standingsOf(rates.map((each) => (canStandOut(each) ? tailsOf(each.count, each.size) : undefined)));
  const spread = spreadOf(rates);
  const rankability = spread && rankabilityOf(spread.variance, spread.rate, rates);
  const ranks = rankability !== undefined && rankability >= RANKABLE ? ranksOf(rates.map(evenedOf)) : [];
  const teams = rates.map((each, index): ComparedRate => {
    const interval = wilson(each.count, each.size);
    return {
      ...each,
      ...(stood[index] ?? { standing: "too-few-data", discoveryRate: 1 }),
      rate: interval.ok ? interval.value : undefined,
      shrunk: spread?.shrunk(each),
      ranks: each.size > 0 ? ranks[index] : undefined,
    };
  });
  return success({ rate: totalCount / totalSize, teams, rankability });
}

function rankabilityOf(variance: number, rate: number, rates: readonly Rate[]): number {
  const errors = rates.filter(({ size }) => size > 0).map(({ size }) => (rate * (1 - rate)) / size);
  return variance / (variance + median(errors));
}

/**
 * A rate on the scale on which all have the same error but for their sizes.
 *
 * Source: Anscombe (1948).
 */
const evenedOf = ({ count, size }: Rate): { readonly value: number; readonly error: number } => ({
  value: Math.asin(Math.sqrt((count + 3 / 8) / (size + 3 / 4))),
  error: 1 / (2 * Math.sqrt(size + 1 / 2)),
});
