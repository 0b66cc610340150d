import type { ParentEvaluation } from "../evaluation";
import type { Cells } from "../history/nodeCells";
import type { NodeId } from "../identity";
import type { Period } from "../time/period";

/** What counts beside the entries of a node, each by itself and not yet among them. */
export type Joined = ReadonlyMap<NodeId, readonly ParentEvaluation[]>;

/** What counts beside the entries of a node, period by period. */
export interface JoinedCells {
  readonly id: NodeId;
  readonly weight: number;
  readonly cells: Cells;
}

/** The days that are looked at from above. */
export interface Seen {
  readonly today: number;
  readonly present?: number;
}

/** What the scorecards below say, whenever the one above is asked. */
export interface Below {
  /** The first day that any of them knows anything of. */
  readonly first: number;
  /** @param period - of the scorecard above; without one, what they say now */
  at(period: Period | undefined, seen: Seen): Joined;
  over(periods: readonly Period[], seen: Seen): ReadonlyMap<NodeId, readonly JoinedCells[]>;
}
