import { reaches } from "../difference";
import type { Rule } from "../rule";
import type { Values } from "./kind";
import { outside } from "./maintain";

/**
 * Reaching the target in the direction of the rule, by its tolerance at most on the bad side of it; with a tolerance and no
 * direction, staying that close to it.
 */
export function meets(values: Pick<Values, "actual" | "target">, rule: Rule): boolean {
  const isAtLeast = rule.tolerance === undefined && rule.direction === undefined;
  return isAtLeast ? reaches(values.actual, values.target) : outside(values, rule) === 0;
}
