import type { Thresholds } from "../status";

/**
 * How a parent's score comes from those of its children.
 *
 * @param scores - one a child that has a score, 0 to the ceiling; at least one
 * @param weights - theirs, above 0, in any unit
 * @param held - whether the light of each is no better than amber; none is where it is not said
 */
export type RollUp = (
  scores: readonly number[],
  weights: readonly number[],
  thresholds: Thresholds,
  held?: readonly boolean[],
) => number;
