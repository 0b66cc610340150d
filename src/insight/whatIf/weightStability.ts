import {
  failure,
  statusOf,
  success,
  type Evaluation,
  type NodeId,
  type Result,
  type Scorecard,
  type Status,
  type Thresholds,
} from "../../scorecard";
import { counted } from "./counted";
import { nearestSwitch, SENSITIVE } from "./weights";

/** How far the weight of one child is from changing the light of its parent. */
export interface Stability {
  readonly node: NodeId;
  readonly child: NodeId;
  readonly weight: number;
  /** The weight at which the light changes, and what it changes to. */
  readonly at: number;
  /** Whether it changes at that weight; else beyond it, for a score that lies on its threshold has reached it. */
  readonly isReachedThere: boolean;
  /** Whether the weight must grow. */
  readonly isHeavier: boolean;
  /** The change, as a part of the weight; 0 where any shift is enough. */
  readonly change: number;
  readonly becomes: Status;
  /** Less than a tenth of a weight decides: whoever sets the weights sets the light. */
  readonly isSensitive: boolean;
}

/**
 * Why no weight is named: none changes the light; or nobody can say, because it has no score, its roll-up is no weighted mean, something
 * else holds the light, or something below cannot be scored.
 */
export interface NoSwitch {
  readonly kind: "never" | "no-score" | "roll-up" | "held" | "errors";
}

/** The smallest change of one weight that gives a parent another light, the others as they are. */
export function weightStability(scorecard: Scorecard, { nodes }: Evaluation, id: NodeId): Result<Stability, NoSwitch> {
  const node = nodes.get(id);
  if (node === undefined || node.level === "kpi" || node.score === undefined || node.thresholds === undefined)
    return failure({ kind: "no-score" });
  const { rollUp, heldBy, kpiCount, thresholds } = node;
  if (rollUp !== "weightedMean" && rollUp !== "meanWithVeto") return failure({ kind: "roll-up" });
  // What is held or cannot be scored is not decided by weights alone.
  if (heldBy !== undefined) return failure({ kind: "held" });
  if (kpiCount.failed > 0) return failure({ kind: "errors" });
  const children = node.children.flatMap((child) => {
    const found = counted(scorecard, nodes.get(child));
    return found === undefined ? [] : [{ ...found, id: child }];
  });
  const nearest = nearestSwitch(children, parting(thresholds));
  const child = nearest && children[nearest.child];
  if (nearest === undefined || child === undefined) return failure({ kind: "never" });
  const { threshold, isRising, isHeavier, change } = nearest;
  return success({
    node: id,
    child: child.id,
    weight: child.weight,
    at: nearest.weight,
    isReachedThere: isRising,
    isHeavier,
    change,
    becomes: lightAt(isRising ? threshold : threshold - JUST, thresholds),
    isSensitive: Math.abs(change) < SENSITIVE,
  });
}

/** So little below a threshold that no other one lies between. */
const JUST = 1e-6;

const lightAt = (score: number, { green, amber, achieved }: Thresholds): Status =>
  statusOf(score, { green, amber, ...(achieved === undefined ? {} : { achieved }) });

/** The thresholds that part two lights: people may leave them in any order. */
const parting = (thresholds: Thresholds): readonly number[] =>
  [thresholds.green, thresholds.amber, thresholds.achieved ?? NaN].filter(
    (each) => Number.isFinite(each) && lightAt(each, thresholds) !== lightAt(each - JUST, thresholds),
  );
