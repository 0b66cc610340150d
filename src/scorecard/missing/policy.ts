/** A child of a node as a missing-data policy sees it. */
export interface Child {
  /** 0 to 100, or `undefined` when the child has no score. */
  readonly score: number | undefined;
  /** Above 0, in any unit. */
  readonly weight: number;
}

/** Decides what a child without a score counts as; leaving it out means `undefined`. */
export type MissingPolicy = (child: Child) => number | undefined;
