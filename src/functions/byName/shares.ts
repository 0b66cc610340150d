import { success } from "../../scorecard";
import type { NodeFunction } from "./nodeFunction";

/** `BSC.COVERAGE([name], [period])`: the share of the weight below that has data, 0 to 1; a KPI has 0 or 1. */
export const coverage: NodeFunction = ({ node }) => success(node.coverage);

const WEIGHTS = ["effective", "share", "own", "samlet", "andel", "egen"] as const;

/**
 * `BSC.WEIGHT([name], [period], [kind])`: how much a node counts. `effective` is its share of the whole scorecard, `share` that
 * among its siblings (both 0 to 1), `own` the weight as entered.
 */
export const weight: NodeFunction = ({ node }, given) => {
  switch (given.choice(3, WEIGHTS)) {
    case "effective":
    case "samlet":
      return success(node.weight.effective);
    case "share":
    case "andel":
      return success(node.weight.share);
    case "own":
    case "egen":
      return success(node.weight.own);
  }
};
