/**
 * How a parent's score comes from those of its children.
 *
 * @param scores - one a child that has a score, 0 to the ceiling; at least one
 * @param weights - theirs, above 0, in any unit
 * @param greens - whether each is green by its own thresholds; none is where it is not said
 */
export type RollUp = (scores: readonly number[], weights: readonly number[], greens?: readonly boolean[]) => number;
