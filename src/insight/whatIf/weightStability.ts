import {
  failure,
  success,
  type Evaluation,
  type NodeId,
  type Result,
  type Scorecard,
  type Status,
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
  /** The change, as a part of the weight. */
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
  const { score, rollUp, heldBy, kpiCount, thresholds } = node;
  if (rollUp !== "weightedMean" && rollUp !== "meanWithVeto") return failure({ kind: "roll-up" });
  // What is held or cannot be scored is not decided by weights alone.
  if (heldBy !== undefined) return failure({ kind: "held" });
  if (kpiCount.failed > 0) return failure({ kind: "errors" });
  const children = node.children.flatMap((child) => {
    const found = counted(scorecard, nodes.get(child));
    return found === undefined ? [] : [{ ...found, id: child }];
  });
  const { green, amber } = thresholds;
  const nearest = nearestSwitch(children, [green, amber]);
  const child = nearest && children[nearest.child];
  if (nearest === undefined || child === undefined) return failure({ kind: "never" });
  const isRising = nearest.change > 0 === child.score > score;
  const becomes: Status = nearest.threshold === green ? (isRising ? "green" : "amber") : isRising ? "amber" : "red";
  return success({
    node: id,
    child: child.id,
    weight: child.weight,
    at: nearest.weight,
    change: nearest.change,
    becomes,
    isSensitive: Math.abs(nearest.change) < SENSITIVE,
  });
}
