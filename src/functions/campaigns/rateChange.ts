import { rateChange as changeOf } from "../../insight";
import { failure, success } from "../../scorecard";
import { CONFIDENCE } from "../byName/forecast";
import type { PureFunction } from "../pureFunction";

/** The chance of each count is worked out. */
const MOST_RESULTS = 100_000;

/**
 * `BSC.RATECHANGE(results, spend, resultsBefore, spendBefore, [confidence])`: one row of four: results per krone now by those before, the
 * ends of what that ratio could as well be, and how likely so large a change is by chance alone.
 *
 * - Parts of a conversion are rounded to whole ones.
 * - Empty: `#N/A` without results in both periods, or without spend in one of them.
 * - Errors: `#VALUE!` for amounts below 0, and for more than 100,000 results.
 */
export const rateChange: PureFunction = (given) => {
  const results = (position: number): number => given.number(position, { least: 0, most: MOST_RESULTS });
  const spend = (position: number): number => given.number(position, { least: 0 });
  const now = { results: results(1), spend: spend(2) };
  const before = { results: results(3), spend: spend(4) };
  const confidence = given.number(5, CONFIDENCE, 0.95);
  if (given.problem !== undefined) return failure(given.problem);
  const found = changeOf(before, now, confidence);
  if (!found.ok) return failure(found.problem);
  const { ratio, low, high, chance } = found.value;
  return success([[ratio, low, high, chance]]);
};
