import { difference } from "../difference";
import type { Rule } from "../rule";
import { fallen } from "./band";
import { shortfall } from "./direction";
import type { Kind, Values } from "./kind";

/**
 * On target, within the tolerance, is best: a band around the target. With a direction only the bad side of it counts.
 *
 * Outside, the score falls to 0 at the margin. Without a tolerance and a margin it falls as it does everywhere without a
 * baseline, to 0 at a distance of the target's own size; off a target of 0 it is 0.
 *
 * - Source: the "maintain" measures of Cascade and ServiceNow.
 *
 * @example maintain.score({ actual: 49, target: 50, … }, { tolerance: 2 }) // 100
 * @example maintain.score({ actual: 45, target: 50, … }, {}) // 90
 */
export const maintain: Kind = {
  needs: ["actual", "target"],
  takes: [],
  scale: undefined,
  isTimed: false,
  misses: (values, rule) => outside(values, rule) > 0,
  score: (values, rule) => {
    const { tolerance, margin = tolerance === undefined ? Math.abs(values.target) : 0 } = rule;
    return fallen(outside(values, rule), margin);
  },
};

/** How far the value lies beyond the tolerance, on either side or on the bad one. */
export function outside(
  values: Pick<Values, "actual" | "target">,
  { tolerance = 0, direction }: Pick<Rule, "tolerance" | "direction">,
): number {
  const distance =
    direction === undefined ? Math.abs(difference(values.actual, values.target)) : shortfall(values, direction);
  return Math.max(0, difference(distance, tolerance));
}
