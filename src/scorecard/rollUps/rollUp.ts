/** A child that has a score and a weight above 0. */
export interface ScoredChild {
  /** 0 to 100. */
  readonly score: number;
  /** Above 0, in any unit. */
  readonly weight: number;
}

/** How a parent's score comes from its children's; at least one child is given. */
export type RollUp = (children: readonly ScoredChild[]) => number;
