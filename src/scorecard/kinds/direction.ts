import { difference } from "../difference";
import type { ScoreProblem } from "../problem";
import type { Direction, Rule } from "../rule";
import { isGiven, type Values } from "./kind";

type Way = Pick<Values, "target" | "baseline">;

/**
 * Which way is better: from the baseline to the target where both are known and lie apart, else what the rule says; higher
 * where nobody has said.
 */
export function directionOf({ target, baseline }: Way, rule: Rule): Direction {
  const way = isGiven(baseline) ? difference(target, baseline) : 0;
  if (way !== 0) return way > 0 ? "higher" : "lower";
  return rule.direction ?? "higher";
}

/** Where a direction that has been stated is not the one from the baseline to the target. */
export function contradiction(values: Way, rule: Rule): ScoreProblem | undefined {
  const { direction } = rule;
  if (direction === undefined || directionOf(values, rule) === direction) return undefined;
  return { kind: "direction-contradicts", direction, way: { from: values.baseline, to: values.target } };
}

/** Where a direction that has been stated is not the one that the kind has by itself. */
export const contradictionOf = ({ direction }: Rule, own: Direction): ScoreProblem | undefined =>
  direction === undefined || direction === own
    ? undefined
    : { kind: "direction-contradicts", direction, way: undefined };

/**
 * Where the way to a target begins when nobody has said: a distance of the target's own size on the bad side. That is 0 for
 * a target above 0 where higher is better, and twice the target where lower is.
 */
export const impliedStart = (target: number, direction: Direction): number =>
  direction === "lower" ? target + Math.abs(target) : target - Math.abs(target);

/** How far a value lies on the bad side of the target; below 0 on the good side. */
export const shortfall = ({ actual, target }: Pick<Values, "actual" | "target">, direction: Direction): number =>
  direction === "lower" ? difference(actual, target) : difference(target, actual);
