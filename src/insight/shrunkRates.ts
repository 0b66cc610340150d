import { failure, success, type Result } from "../scorecard";
import { tooFew, type TooFewData } from "./estimate";
import type { Share } from "./rateDifference";

const sumOf = <Each>(all: readonly Each[], amount: (each: Each) => number): number =>
  all.reduce((total, each) => total + amount(each), 0);
const within = (part: number): number => Math.min(1, Math.max(0, part));
const rateOf = ({ successes, trials }: Share): number => successes / trials;

/** One rate shows nothing of how rates differ. */
const LEAST = 2;

/**
 * Rates drawn towards that of all, the more the fewer trials they have: the mean of each after its own numbers, with a beta prior that is
 * fitted to all of them by moments. Where they differ no more than by chance, each is the rate of all.
 *
 * - Problem: `too-few-data` for fewer than two rates, and where nothing, or everything, has succeeded.
 * - Source: Kleinman (1973), as in https://github.com/dgrtwo/empirical-bayes-book/blob/master/empirical-bayes.Rmd
 *
 * @param shares - each with at least one trial
 */
export function betaBinomial(shares: readonly Share[]): Result<readonly number[], TooFewData> {
  const all = sumOf(shares, ({ trials }) => trials);
  const rate = sumOf(shares, ({ successes }) => successes) / all;
  const free = shares.length - 1;
  const chance = rate * (1 - rate);
  if (free < 1 || chance === 0) return failure(tooFew(Math.min(shares.length, 1), LEAST));
  const spread = sumOf(shares, (each) => each.trials * (rateOf(each) - rate) ** 2);
  const size = all - sumOf(shares, ({ trials }) => trials ** 2) / all - free;
  // One trial each: rates can only be 0 or 1, and tell nothing of how far they lie apart.
  const likeness = size > 0 ? within((spread - chance * free) / (chance * size)) : 0;
  const weight = 1 / likeness - 1;
  return success(
    shares.map(({ successes, trials }) => (likeness === 0 ? rate : (successes + rate * weight) / (trials + weight))),
  );
}

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
  const spare = rates.length - MOST_AS_THEY_ARE;
  if (spare <= 0) return rates;
  const mean = sumOf(rates, (rate) => rate) / rates.length;
  const spread = sumOf(rates, (rate) => (rate - mean) ** 2);
  const kept = spread === 0 ? 0 : within(1 - (spare * mean * (1 - mean)) / trials / spread);
  return rates.map((rate) => mean + kept * (rate - mean));
}
