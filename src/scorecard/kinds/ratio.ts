import { difference } from "../difference";
import type { Direction, Rule } from "../rule";
import { contradictionOf, shortfall } from "./direction";
import type { Kind, Values } from "./kind";
import { wayCovered } from "./way";

/**
 * The actual as a percentage of the target, where higher is better: `100 · (1 − shortfall / |target|)`, which is
 * `100 · actual / target` for a target above 0 and says what is meant for one below.
 *
 * A scale that starts at another number than 0 (`low`) is measured from there: 4 of 5 on a scale from 1 is 75.
 *
 * - Target 0: any miss is 0.
 * - Problem: `direction-contradicts` when the rule says that lower is better.
 * - Source: achievement in SAP Strategy Management, "more is better" in Camms.
 *
 * @example ratioHigher.score({ actual: 45, target: 50, … }, {}) // 90
 */
export const ratioHigher: Kind = ratio("higher");

/**
 * `100 · (2 − actual / target)`, where lower is better: on target is 100, nothing at all 200, twice the target 0. For a
 * target below 0 it is `100 · (1 − shortfall / |target|)` all the same.
 *
 * - Target 0, scale and problem: as `ratioHigher`. The inverse, target by actual, is not used: it explodes near 0.
 * - Source: "less is better" in Camms,
 *   https://interplandemo.cammanagementsolutions.com.au/UserManual/additional_information/business_rules/kpi_performance_calculations.htm
 *
 * @example ratioLower.score({ actual: 8, target: 10, … }, {}) // 120
 */
export const ratioLower: Kind = ratio("lower");

function ratio(direction: Direction): Kind {
  return {
    needs: ["actual", "target"],
    takes: [],
    scale: undefined,
    isTimed: false,
    misses: (values) => shortfall(values, direction) > 0,
    score: (values, rule) => contradictionOf(rule, direction) ?? wayCovered(fromLow(values, rule), direction),
  };
}

/** The values as they lie from where their scale starts. */
const fromLow = ({ actual, target }: Values, { low = 0 }: Rule): Values => ({
  actual: difference(actual, low),
  target: difference(target, low),
  baseline: NaN,
});
