import type { ParentEvaluation } from "../evaluation";
import type { Cells } from "../history/nodeCells";
import type { KpiId, NodeId } from "../identity";
import type { CrossedParts } from "../reading";
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
  /** What they have for a KPI above in a period of it; `undefined` for one that has nothing from them. */
  partsOf(kpi: KpiId, period: Period, seen: Seen): Omit<CrossedParts, "own"> | undefined;
  over(periods: readonly Period[], seen: Seen): ReadonlyMap<NodeId, readonly JoinedCells[]>;
}
