import type { ScoreProblem } from "../problem";
import type { Rule } from "../rule";
import type { Kind, Values } from "./kind";

/**
 * The actual as a percentage of the target, where higher is better.
 *
 * - Problem: `ratio-impossible` when the target is not above 0, the actual is negative, or the scale starts anywhere but at
 *   0: there the ratio says something else than it seems to, and a baseline is the way out.
 * - Source: achievement in SAP Strategy Management, "more is better" in Camms.
 *
 * @example ratioHigher.score({ actual: 45, target: 50, … }, {}) // 90
 */
export const ratioHigher: Kind = {
  needs: ["actual", "target"],
  takes: [],
  scale: undefined,
  isTimed: false,
  score: (values, rule) => refusal(values, rule) ?? (100 * values.actual) / values.target,
};

/**
 * `100 · (2 − actual / target)`, where lower is better: on target is 100, nothing at all 200, twice the target 0.
 *
 * - Problem: as `ratioHigher`. The inverse, target by actual, is not used: it explodes near 0.
 * - Source: "less is better" in Camms,
 *   https://interplandemo.cammanagementsolutions.com.au/UserManual/additional_information/business_rules/kpi_performance_calculations.htm
 *
 * @example ratioLower.score({ actual: 8, target: 10, … }, {}) // 120
 */
export const ratioLower: Kind = {
  needs: ["actual", "target"],
  takes: [],
  scale: undefined,
  isTimed: false,
  score: (values, rule) => refusal(values, rule) ?? 100 * (2 - values.actual / values.target),
};

function refusal({ actual, target }: Values, { low = 0 }: Rule): ScoreProblem | undefined {
  const isFit = target > 0 && actual >= 0 && low === 0;
  return isFit ? undefined : { kind: "ratio-impossible", actual, target };
}
