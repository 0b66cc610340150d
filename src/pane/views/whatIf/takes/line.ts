import type { Goal, Reach, ReachProblem } from "../../../../insight";
import type { NodeEvaluation, Result } from "../../../../scorecard";

/** What it takes for one node to have a light. */
export interface Line {
  readonly node: NodeEvaluation;
  readonly goal: Goal;
  readonly found: Result<Reach, ReachProblem>;
}
