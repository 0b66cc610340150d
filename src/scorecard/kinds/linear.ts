import { isGiven, type Kind } from "./kind";
import { maintain } from "./maintain";

/**
 * The share of the way from baseline to target that has been covered, in percent.
 *
 * `100 · (actual − baseline) / (target − baseline)`: it serves both directions (a target below the baseline means that
 * lower is better) and negative values. Without a baseline the way starts at 0, as far as that can be meant.
 *
 * - Unit: 0 to 100 between baseline and target, beyond on either side.
 * - Target equal to baseline: there is no way to go, so the value is to be kept, see `maintain`.
 * - Problem: `baseline-missing` without a baseline where the way cannot start at 0: for a target that is not above 0, and where
 *   lower is better. A number would say the opposite of what is meant.
 * - Source: the progress formula that ServiceNow, SAP Solution Manager and BSC Designer publish.
 *
 * @example linear.score({ actual: 5.4, target: 6, baseline: 4 }, {}) // 70
 * @example linear.score({ actual: 30, target: 20, baseline: 60 }, {}) // 75
 */
export const linear: Kind = {
  needs: ["actual", "target"],
  takes: ["baseline"],
  scale: undefined,
  isTimed: false,
  score: (values, rule, circumstances) => {
    const { actual, target } = values;
    if (!isGiven(values.baseline) && (target <= 0 || rule.direction === "lower"))
      return { kind: "baseline-missing", target };
    const baseline = isGiven(values.baseline) ? values.baseline : 0;
    if (target === baseline) return maintain.score(values, rule, circumstances);
    return (100 * (actual - baseline)) / (target - baseline);
  },
};
