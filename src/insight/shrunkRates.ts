import { failure, success, type Result } from "../scorecard";
import { tooFew, type TooFewData } from "./estimate";
import type { Share } from "./rateDifference";

/** As if so many successes and failures had been seen before anything was counted. */
export interface Prior {
  readonly successes: number;
  readonly failures: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const between = (value: number): number => Math.min(1, Math.max(0, value));
const pooledRate = (shares: readonly Share[]): number =>
  sum(shares.map(({ successes }) => successes)) / sum(shares.map(({ trials }) => trials));

/** One rate shows nothing of how rates differ. */
const LEAST = 2;

/**
 * What is expected of rates before their own numbers are seen: a beta prior, fitted to all of them by moments.
 *
 * - `undefined` where they differ no more than by chance: then every rate is that of all.
 * - Problem: `too-few-data` for fewer than two rates, and where nothing, or everything, has succeeded.
 * - Source: Kleinman (1973), as in https://github.com/dgrtwo/empirical-bayes-book/blob/master/empirical-bayes.Rmd
 *
 * @param shares - each with at least one trial
 */
export function priorOf(shares: readonly Share[]): Result<Prior | undefined, TooFewData> {
  if (shares.length < LEAST) return failure(tooFew(shares.length, LEAST));
  const rate = pooledRate(shares);
  if (rate === 0 || rate === 1) return failure(tooFew(0, 1));
  const all = sum(shares.map(({ trials }) => trials));
  const spread = sum(shares.map(({ successes, trials }) => trials * (successes / trials - rate) ** 2));
  const free = shares.length - 1;
  const chance = rate * (1 - rate);
  const size = all - sum(shares.map(({ trials }) => trials ** 2)) / all - free;
  // One trial each: rates can only be 0 or 1, and tell nothing of how far they lie apart.
  const likeness = size <= 0 ? 0 : between((spread - chance * free) / (chance * size));
  if (likeness === 0) return success(undefined);
  const weight = (1 - likeness) / likeness;
  return success({ successes: rate * weight, failures: (1 - rate) * weight });
}

/**
 * Rates drawn towards that of all, the more the fewer trials they have: the mean of each after its own numbers.
 *
 * @param prior - as `priorOf` has it, or as somebody knows it
 */
export const shrunkRates = (shares: readonly Share[], prior: Prior | undefined): readonly number[] =>
  shares.map(({ successes, trials }) =>
    prior === undefined
      ? pooledRate(shares)
      : (successes + prior.successes) / (trials + prior.successes + prior.failures),
  );

/** With three rates or fewer nothing is gained. */
const MOST_AS_THEY_ARE = 3;

/**
 * Rates of equally many trials drawn towards their mean by one factor: `mean + c · (rate − mean)`, with
 * `c = 1 − (k − 3) · σ² / Σ(rate − mean)²`, not below 0, and `σ² = mean · (1 − mean) / trials`.
 *
 * - Three rates or fewer stay as they are; empty: none.
 * - Source: Efron & Morris (1977), as in https://stats.stackexchange.com/questions/5727
 */
export function jamesStein(rates: readonly number[], trials: number): readonly number[] {
  if (rates.length <= MOST_AS_THEY_ARE) return rates;
  const mean = sum(rates) / rates.length;
  const spread = sum(rates.map((rate) => (rate - mean) ** 2));
  const chance = ((rates.length - MOST_AS_THEY_ARE) * mean * (1 - mean)) / trials;
  const kept = spread === 0 ? 0 : between(1 - chance / spread);
  return rates.map((rate) => mean + kept * (rate - mean));
}
