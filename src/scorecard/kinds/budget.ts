import { difference } from "../difference";
import { contradictionOf, shortfall } from "./direction";
import type { Kind } from "./kind";
import { wayCovered } from "./way";

/**
 * A budget: staying within it is what counts, so lower is better. Within its tolerance it is kept and scores 100 or more.
 * Beyond, `100 · (1 − overspent / |budget|)`, and never better than amber, however small the part that was overspent.
 *
 * - Budget 0: anything beyond the tolerance is 0.
 * - Problem: `direction-contradicts` when the rule says that higher is better.
 *
 * @example budget.score({ actual: 112, target: 105, … }, {}) // 93.333333333, and amber
 * @example budget.score({ actual: 107, target: 105, … }, { tolerance: 2 }) // 100
 */
export const budget: Kind = {
  needs: ["actual", "target"],
  takes: [],
  scale: undefined,
  isTimed: false,
  mustBeMet: true,
  misses: ({ actual, target }, { tolerance = 0 }) => difference(shortfall({ actual, target }, "lower"), tolerance) > 0,
  score: (values, rule) => {
    const contradicts = contradictionOf(rule, "lower");
    if (contradicts) return contradicts;
    const covered = wayCovered({ ...values, baseline: NaN }, "lower");
    return budget.misses?.(values, rule) ? covered : Math.max(100, covered);
  },
};
