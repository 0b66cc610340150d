import { takesPart, type Evaluation, type NodeEvaluation, type NodeId, type Status } from "../../scorecard";
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
 * The smallest change of one weight that gives a parent another light, the others as they are.
 *
 * @returns `undefined` where no weight does: the children say the same, something else holds the light, or the parent is no weighted mean
 */
export function weightStability({ nodes }: Evaluation, id: NodeId): Stability | undefined {
  const node = nodes.get(id);
  if (node === undefined || node.level === "kpi" || node.score === undefined || node.thresholds === undefined)
    return undefined;
  const { rollUp, heldBy, kpiCount, thresholds } = node;
  // What is held or cannot be scored is not decided by weights alone.
  if ((rollUp !== "weightedMean" && rollUp !== "meanWithVeto") || heldBy !== undefined || kpiCount.failed > 0)
    return undefined;
  const children = node.children.flatMap((child) => counted(nodes.get(child)) ?? []);
  const { green, amber } = thresholds;
  const nearest = nearestSwitch(children, [green, amber]);
  const child = nearest && children[nearest.child];
  if (nearest === undefined || child === undefined) return undefined;
  const isRising = nearest.change > 0 === child.score > node.score;
  const becomes: Status = nearest.threshold === green ? (isRising ? "green" : "amber") : isRising ? "amber" : "red";
  return {
    node: id,
    child: child.id,
    weight: child.weight,
    at: nearest.weight,
    change: nearest.change,
    becomes,
    isSensitive: Math.abs(nearest.change) < SENSITIVE,
  };
}

function counted(node: NodeEvaluation | undefined) {
  if (node === undefined || !takesPart(node) || node.known === undefined || !(node.weight.own > 0)) return undefined;
  return { id: node.id, score: node.known, weight: node.weight.own };
}
