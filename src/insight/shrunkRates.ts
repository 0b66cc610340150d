import { failure, success, type Result } from "../scorecard";
import { tooFew, type TooFewData } from "./estimate";
import type { Share } from "./rateDifference";

const sumOf = <Each>(all: readonly Each[], amount: (each: Each) => number): number =>
  all.reduce((total, each) => total + amount(each), 0);
const within = (part: number): number => Math.min(1, Math.max(0, part));
const rateOf = ({ successes, trials }: Share): number => successes / trials;

/** Nothing, or everything, has succeeded. */
export interface AllAlike {
  readonly kind: "rates-all-alike";
  readonly rate: 0 | 1;
}

/** One rate shows nothing of how rates differ. */
const LEAST = 2;

/**
 * Rates drawn towards that of all, so that small ones are neither best nor worst by chance.
 *
 * - As they are by themselves: the mean of each after its own numbers, with a beta prior fitted to all of them by moments, so that those
 *   with fewer trials move further. Kleinman (1973), as in https://github.com/dgrtwo/empirical-bayes-book/blob/master/empirical-bayes.Rmd
 * - `isOfEqual`, all with equally many trials: by the one factor `1 − (k − 3) · σ² / Σ(rate − mean)²` of James and Stein, not below 0; three
 *   rates or fewer stay. Efron & Morris (1977), as in https://stats.stackexchange.com/questions/5727
 * - Problem: `too-few-data` for fewer than two rates; `rates-all-alike` where nothing, or everything, has succeeded.
 *
 * @param shares - each with at least one trial
 */
export function shrunkRates(
  shares: readonly Share[],
  isOfEqual: boolean,
): Result<readonly number[], TooFewData | AllAlike> {
  const all = sumOf(shares, ({ trials }) => trials);
  const rate = sumOf(shares, ({ successes }) => successes) / all;
  const free = shares.length - 1;
  const chance = rate * (1 - rate);
  if (free < 1) return failure(tooFew(shares.length, LEAST));
  if (rate === 0 || rate === 1) return failure({ kind: "rates-all-alike", rate });
  const spread = sumOf(shares, (each) => each.trials * (rateOf(each) - rate) ** 2);
  const size = all - sumOf(shares, ({ trials }) => trials ** 2) / all - free;
  // One trial each: rates can only be 0 or 1, and tell nothing of how far they lie apart.
  const likeness = size > 0 ? within((spread - chance * free) / (chance * size)) : 0;
  const weight = 1 / likeness - 1;
  const kept = spread === 0 ? 0 : within(1 - ((free - 2) * chance) / spread);
  return success(
    shares.map((each) => rate + (rateOf(each) - rate) * (isOfEqual ? kept : each.trials / (each.trials + weight))),
  );
}
