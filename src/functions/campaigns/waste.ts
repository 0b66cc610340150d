import { COMPARABLE, gather, portfolioOf } from "../../insight";
import { failure, success } from "../../scorecard";
import type { PureFunction } from "../pureFunction";
import { readRows } from "./readRows";

/**
 * `BSC.WASTE(names, spend, results)`: one row of four: what the campaigns that are clearly inefficient spent beyond what their results
 * cost on average, the ends of its interval (95 %), and how many they are.
 *
 * - Unit: that of the spend. It is a comparison with the average, not what stopping them would save.
 * - Empty: `#N/A` with fewer than 20 results in all or fewer than two campaigns: then nothing is said to be inefficient.
 * - Errors: as `BSC.CAMPAIGNS`.
 */
export const waste: PureFunction = (given) => {
  const rows = readRows(given);
  if (given.problem !== undefined) return failure(given.problem);
  const { results, isTested, waste: found, campaigns } = portfolioOf(gather(rows).campaigns);
  if (!isTested) return failure({ kind: "too-few-data", count: Math.floor(results), needed: COMPARABLE.results });
  const count = campaigns.filter(({ verdict }) => verdict === "inefficient").length;
  return success([[found.estimate, found.low, found.high, count]]);
};
