import {
  takesPart,
  type Evaluation,
  type KpiId,
  type NodeEvaluation,
  type NodeId,
  type Scorecard,
} from "../../scorecard";
import { counted } from "./counted";
import type { Step } from "./scoreForWhole";

/**
 * The parents between a node and a KPI below it, from the top, with the others that count in each: what `scoreForWhole` goes through.
 *
 * @returns empty where the KPI is the node itself; `undefined` where the KPI does not lie below the node, or does not count in it
 */
export function stepsTo(
  scorecard: Scorecard,
  { nodes }: Evaluation,
  top: NodeId,
  kpi: KpiId,
): readonly Step[] | undefined {
  const steps: Step[] = [];
  let child = nodes.get(kpi);
  while (child !== undefined && child.id !== top) {
    const parent: NodeEvaluation | undefined = child.parent === undefined ? undefined : nodes.get(child.parent);
    if (parent === undefined || parent.level === "kpi" || !(child.weight.own > 0) || !takesPart(child))
      return undefined;
    // Where too little is known for a score, what is known does not count above.
    if (child.known !== undefined && parent.known === undefined) return undefined;
    const { id } = child;
    const others = parent.children.flatMap((sibling) =>
      sibling === id ? [] : (counted(scorecard, nodes.get(sibling)) ?? []),
    );
    steps.unshift({
      rollUp: parent.rollUp,
      thresholds: child.thresholds ?? scorecard.settings.thresholds,
      weight: child.weight.own,
      others,
    });
    child = parent;
  }
  return child === undefined ? undefined : steps;
}
