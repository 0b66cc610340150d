import type { ScoreProblem } from "./problem";
import type { Entry } from "./scorecard";

/** The weight that counts: blank is 1, and a negative one counts as 0. */
export const ownWeight = ({ weight = 1 }: Pick<Entry, "weight">): number => Math.max(0, weight);

export const weightProblem = ({ name, weight }: Pick<Entry, "name" | "weight">): ScoreProblem | undefined =>
  weight !== undefined && weight < 0 ? { kind: "weight-negative", name, weight } : undefined;

/**
 * Each sibling's share of their sum, 0 to 1. All shares are 0 when every weight is 0.
 *
 * @example weightShares([3, 1]) // [0.75, 0.25]
 * @example weightShares([0, 0]) // [0, 0]
 */
export function weightShares(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 0));
}
