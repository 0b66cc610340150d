import type { Rule } from "../rule";
import type { Values } from "./kind";

/** Reaching the target in the direction of the rule; with a tolerance, staying that close to it. */
export function meets({ actual, target }: Pick<Values, "actual" | "target">, { tolerance, direction }: Rule): boolean {
  if (tolerance !== undefined) return Math.abs(actual - target) <= tolerance;
  return direction === "lower" ? actual <= target : actual >= target;
}
