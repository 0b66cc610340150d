import type { Evaluation, KpiEvaluation, NodeEvaluation, ParentEvaluation } from "../evaluation";
import type { KpiId, NodeId } from "../identity";
import { weightShares } from "../weights";

/** A node with all that stands below it. */
export interface Branch {
  readonly root: NodeEvaluation;
  /** With the root. */
  readonly nodes: ReadonlyMap<NodeId, NodeEvaluation>;
}

/** The branch of one of its nodes; nothing for an id that is not there. */
export function branchAt({ nodes }: Branch, id: NodeId): Branch | undefined {
  const root = nodes.get(id);
  if (root === undefined) return undefined;
  const own = new Map<NodeId, NodeEvaluation>();
  const add = (node: NodeEvaluation): void => {
    own.set(node.id, node);
    for (const child of node.children) {
      const below = nodes.get(child);
      if (below) add(below);
    }
  };
  add(root);
  return { root, nodes: own };
}

export const childrenOf = (branch: Branch): readonly Branch[] =>
  branch.root.children.flatMap((id) => branchAt(branch, id) ?? []);

/** The same scores under other ids. */
export function renamed({ root, nodes }: Branch, nameOf: (id: NodeId) => NodeId): Branch {
  const moved = new Map<NodeId, NodeEvaluation>();
  for (const node of nodes.values()) {
    const [id, children, parent] = [nameOf(node.id), node.children.map(nameOf), node.parent && nameOf(node.parent)];
    moved.set(
      id,
      node.level === "kpi" ? { ...node, id: id as KpiId, children, parent } : { ...node, id, children, parent },
    );
  }
  return { root: moved.get(nameOf(root.id)) ?? root, nodes: moved };
}

/** A branch whose root weighs something else among its new siblings. */
export function weighing({ root, nodes }: Branch, own: number): Branch {
  const weighed = { ...root, weight: { ...root.weight, own } };
  return { root: weighed, nodes: new Map(nodes).set(weighed.id, weighed) };
}

/** A node over branches. */
export const grown = (root: ParentEvaluation, children: readonly Branch[]): Branch => ({
  root,
  nodes: new Map([[root.id, root] as const, ...children.flatMap(({ nodes }) => [...nodes])]),
});

/** The whole tree, in which every node knows its parent and its share, now that all stand where they stand. */
export function settled({ root, nodes }: Branch): Evaluation {
  const placed = new Map<NodeId, NodeEvaluation>();
  const kpis = new Map<KpiId, KpiEvaluation>();
  const place = (node: NodeEvaluation, parent: NodeId | undefined, share: number, effective: number): void => {
    const at = { parent, weight: { own: node.weight.own, share, effective } };
    const own = node.level === "kpi" ? { ...node, ...at } : { ...node, ...at };
    placed.set(own.id, own);
    if (own.level === "kpi") kpis.set(own.id, own);
    const children = node.children.flatMap((id) => nodes.get(id) ?? []);
    const shares = weightShares(children.map(({ weight }) => weight.own));
    children.forEach((child, index) => {
      const its = shares[index] ?? 0;
      place(child, own.id, its, its * effective);
    });
  };
  place(root, undefined, 1, 1);
  return { root: placed.get(root.id) as ParentEvaluation, nodes: placed, kpis };
}
