import { failure, success, type Result } from "../../scorecard";
import { betaQuantile, binomialChances } from "../distributions";
import { tooFew, type TooFewData } from "../estimate";
import type { Campaign } from "./campaign";

type Period = Pick<Campaign, "spend" | "results">;

/** How results per krone have changed from one period to another. */
export interface RateChange {
  /** Results per krone now by those before. */
  readonly ratio: number;
  /** The ends of what the ratio could as well be; the upper one is infinite when there were no results before. */
  readonly low: number;
  readonly high: number;
  /** How likely it is, with one rate in both periods, to see a change that is no likelier than this one. */
  readonly chance: number;
}

/** Sums of chances in another order differ in the last digits. */
const SLACK = 1 + 1e-7;

/**
 * Compares one campaign with itself in another period, exactly.
 *
 * - Parts of a conversion are rounded to whole ones.
 * - Empty: `too-few-data` without results in both periods, or without spend in one of them.
 * - Assumes events that happen independently at one rate in each period.
 * - Source: the conditional binomial test of two Poisson rates, with the limits of Clopper and Pearson; as R's `poisson.test`.
 *
 * @param before - with up to a million results, as `now`: the chance of each count is worked out
 * @example rateChange({ spend: 9400, results: 31 }, { spend: 9000, results: 18 }) // ratio 0.606 (0.319 to 1.119), chance 0.115
 */
export function rateChange(before: Period, now: Period, confidence = 0.95): Result<RateChange, TooFewData> {
  const [earlier, later] = [Math.round(before.results), Math.round(now.results)];
  const all = earlier + later;
  if (all === 0 || before.spend <= 0 || now.spend <= 0) return failure(tooFew(0, 1));
  const tail = (1 - confidence) / 2;
  const low = later === 0 ? 0 : betaQuantile(tail, later, earlier + 1);
  const high = earlier === 0 ? 1 : betaQuantile(1 - tail, later + 1, earlier);
  const ratioOf = (part: number): number => ((part / (1 - part)) * before.spend) / now.spend;
  const chance = chanceOfChange(before, now);
  return success({ ratio: ratioOf(later / all), low: ratioOf(low), high: ratioOf(high), chance });
}

/** The chance of `rateChange` alone; 1 where nothing can be compared. */
export function chanceOfChange(before: Period, now: Period): number {
  const [earlier, later] = [Math.round(before.results), Math.round(now.results)];
  if (earlier + later === 0 || before.spend <= 0 || now.spend <= 0) return 1;
  const chances = binomialChances(earlier + later, now.spend / (before.spend + now.spend));
  const seen = (chances[later] ?? 0) * SLACK;
  return Math.min(
    1,
    chances.reduce((sum, each) => (each <= seen ? sum + each : sum), 0),
  );
}
