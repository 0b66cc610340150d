import { treeOf, type Initiative, type NodeId } from "../../../scorecard";
import { planOf, type Ready } from "../../../session";
import { byUrgency } from "../../parts/plan/byUrgency";

/** The initiatives that belong to one entry of the scorecard. */
export interface InitiativeGroup {
  readonly parent: NodeId;
  readonly name: string;
  /** Of what the entry itself belongs to. */
  readonly within: string | undefined;
  readonly initiatives: readonly Initiative[];
}

/** Everything that has initiatives, in display order. */
export function initiativeGroups(ready: Ready): readonly InitiativeGroup[] {
  const { scorecard, evaluation } = ready;
  const tree = treeOf(scorecard);
  const { initiatives } = planOf(ready);
  const order: readonly NodeId[] = [
    scorecard.settings.id,
    ...tree.perspectives.flatMap((perspective) => [
      perspective.id,
      ...tree.objectivesOf(perspective.id).flatMap(({ id }) => [id, ...tree.kpisOf(id).map((kpi) => kpi.id)]),
      ...tree.kpisOf(perspective.id).map(({ id }) => id),
    ]),
  ];
  return order.flatMap((parent) => {
    const own = initiatives.filter((each) => each.parent === parent);
    const node = evaluation.nodes.get(parent);
    if (own.length === 0 || node === undefined) return [];
    const above = node.parent === undefined ? undefined : evaluation.nodes.get(node.parent);
    return [{ parent, name: node.name, within: above?.name, initiatives: byUrgency(own) }];
  });
}

/** Those whose parent is gone. */
export function danglingInitiatives(ready: Ready): readonly Initiative[] {
  const { nodes } = ready.evaluation;
  return byUrgency(planOf(ready).initiatives.filter(({ parent }) => !nodes.has(parent)));
}
