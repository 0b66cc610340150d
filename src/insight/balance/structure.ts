import type { Objective } from "../../scorecard";
import type { BalanceFinding, ObjectiveFinding } from "./finding";
import type { Subject } from "./subject";

/** Perspectives that nothing is wanted in. */
export const emptyPerspectives = ({ tree }: Subject): readonly BalanceFinding[] =>
  tree.perspectives
    .filter(({ id }) => tree.objectivesOf(id).length === 0)
    .map(({ id, name }) => ({ kind: "perspective-empty", perspective: id, name }));

/** Objectives of which nobody can tell whether they are reached. */
export const unmeasuredObjectives = ({ objectives, tree }: Subject): readonly BalanceFinding[] =>
  objectives.filter(({ id }) => tree.kpisOf(id).length === 0).map((each) => about("objective-unmeasured", each));

/** Objectives outside the chain of cause and effect; none where there are no two to link. */
export function unlinkedObjectives({ objectives, plan }: Subject): readonly BalanceFinding[] {
  if (objectives.length < 2) return [];
  const linked = new Set(plan.links.flatMap(({ from, to }) => [from, to]));
  return objectives.filter(({ id }) => !linked.has(id)).map((each) => about("objective-unlinked", each));
}

/**
 * Red objectives that nothing is done about: neither they nor one of their KPIs have an initiative that is still under
 * way.
 */
export function unattendedObjectives({ objectives, evaluation, plan }: Subject): readonly BalanceFinding[] {
  const attended = new Set(plan.initiatives.filter(({ progress = 0 }) => progress < 1).map(({ parent }) => parent));
  return objectives
    .filter(({ id }) => {
      const node = evaluation.nodes.get(id);
      return node?.status === "red" && ![id, ...node.children].some((each) => attended.has(each));
    })
    .map((each) => about("objective-unattended", each));
}

const about = (kind: ObjectiveFinding["kind"], { id, parent, name }: Objective): ObjectiveFinding => ({
  kind,
  objective: id,
  perspective: parent,
  name,
});
