import type { KpiId, NodeId, ObjectiveId, PerspectiveId } from "./identity";
import type { Entry, Kpi, Objective, Perspective, Scorecard } from "./scorecard";

/** The children of every node, in display order. */
export interface Tree {
  readonly perspectives: readonly Perspective[];
  objectivesOf(perspective: PerspectiveId): readonly Objective[];
  kpisOf(parent: ObjectiveId | PerspectiveId): readonly Kpi[];
}

const trees = new WeakMap<Scorecard, Tree>();

/** The entries in order and grouped by parent; sorted once. */
export function treeOf(scorecard: Scorecard): Tree {
  const known = trees.get(scorecard);
  if (known) return known;
  const tree = sorted(scorecard);
  trees.set(scorecard, tree);
  return tree;
}

function sorted({ perspectives, objectives, kpis }: Scorecard): Tree {
  const objectivesByParent = groupByParent(objectives);
  const kpisByParent = groupByParent(kpis);
  const objectivesOf: Tree["objectivesOf"] = (perspective) => objectivesByParent.get(perspective) ?? [];
  const kpisOf: Tree["kpisOf"] = (parent) => kpisByParent.get(parent) ?? [];
  return {
    perspectives: inOrder(perspectives),
    objectivesOf,
    kpisOf,
  };
}

type Sortable = Pick<Entry, "order"> & { readonly id: PerspectiveId | ObjectiveId | KpiId };

const inOrder = <Item extends Sortable>(entries: readonly Item[]): readonly Item[] =>
  [...entries].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

function groupByParent<Item extends Sortable & { readonly parent: NodeId }>(
  entries: readonly Item[],
): ReadonlyMap<NodeId, readonly Item[]> {
  const groups = new Map<NodeId, Item[]>();
  for (const entry of inOrder(entries)) {
    const siblings = groups.get(entry.parent);
    if (siblings) siblings.push(entry);
    else groups.set(entry.parent, [entry]);
  }
  return groups;
}
