import type { ParentEvaluation } from "../evaluation";
import type { Cells } from "../history/nodeCells";
import type { NodeId, PerspectiveId, ScorecardId } from "../identity";
import type { OwnThresholds } from "../status";
import type { Period } from "../time/period";

/**
 * How a scorecard counts in the one above it.
 *
 * - `perspectives`: each of its perspectives is one more entry of the perspective of the same name
 * - `score`: its whole score is one more entry beside the perspectives
 */
export const ROLLS_UP = ["perspectives", "score"] as const;
export type RollsUp = (typeof ROLLS_UP)[number];

/** What counts of a scorecard below: its whole, or one of its perspectives. */
export interface Joining {
  readonly scorecard: ScorecardId;
  /** What that scorecard is called. */
  readonly name: string;
  readonly node: ScorecardId | PerspectiveId;
  /** What it counts in. */
  readonly under: ScorecardId | PerspectiveId;
  /** Among the entries there; never below 0. */
  readonly weight: number;
  /** Of its own, where it is a perspective that has any. */
  readonly thresholds: OwnThresholds | undefined;
}

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
