import type { Rule } from "../rule";
import type { Hold } from "../status";
import type { Kind, Values } from "./kind";

/**
 * Why a value is no better than amber whatever it scores: a budget that has been passed, and a target of 0 that has been
 * missed, are never green by being missed by little.
 */
export function holdOf(kind: Kind, values: Values, rule: Rule): Exclude<Hold, "veto"> | undefined {
  if (!canBeHeld(kind, values.target)) return undefined;
  if (kind.misses?.(values, rule) !== true) return undefined;
  return kind.mustBeMet === true ? "budget-passed" : "zero-missed";
}

/** Whether any value could be held that has this target. */
export const canBeHeld = ({ mustBeMet }: Kind, target: number): boolean => mustBeMet === true || target === 0;
