import { bandScore } from "./band";
import type { Kind } from "./kind";

/**
 * On target, within the tolerance, is best: a band around the target.
 *
 * Without a tolerance a value that is exactly on target, or on its better side, scores 100, and the score of any other
 * cannot be said.
 *
 * - Problem: `tolerance-missing`.
 * - Source: the "maintain" measures of Cascade and ServiceNow.
 *
 * @example maintain.score({ actual: 49, target: 50, … }, { tolerance: 2 }) // 100
 */
export const maintain: Kind = {
  needs: ["actual", "target"],
  takes: [],
  scale: undefined,
  isTimed: false,
  score: ({ actual, target }, { tolerance, margin = 0, direction }) => {
    if (tolerance !== undefined) return bandScore(actual, target - tolerance, target + tolerance, margin);
    const isBetter = direction === "higher" ? actual > target : direction === "lower" && actual < target;
    return isBetter || actual === target ? 100 : { kind: "tolerance-missing", value: target };
  },
};
