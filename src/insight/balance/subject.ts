import { treeOf, type Evaluation, type Objective, type Plan, type Scorecard, type Tree } from "../../scorecard";

/** What is checked: the definitions, how they stand, what causes what, and what is done. */
export interface Balanced {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  readonly plan: Plan;
  /** An Excel serial date of the 1900 system. */
  readonly today: number;
}

/** The same with the tree sorted, once for all checks. */
export interface Subject extends Balanced {
  readonly tree: Tree;
  /** Lane by lane, from the top of the strategy map. */
  readonly objectives: readonly Objective[];
}

export function subjectOf(balanced: Balanced): Subject {
  const tree = treeOf(balanced.scorecard);
  return { ...balanced, tree, objectives: tree.perspectives.flatMap(({ id }) => tree.objectivesOf(id)) };
}
