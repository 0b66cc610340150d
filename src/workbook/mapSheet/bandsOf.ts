import type { Evaluation, Link, NodeId } from "../../scorecard";

/** A perspective with its objectives, and what each of those leads to. */
export interface MapBand {
  readonly id: NodeId;
  readonly objectives: readonly { readonly id: NodeId; readonly leadsTo: readonly NodeId[] }[];
}

/** The perspectives in the order of the scorecard; arrows to what is gone are left out. */
export function bandsOf({ root, nodes }: Evaluation, links: readonly Link[]): readonly MapBand[] {
  const own = root.children.filter((id) => !nodes.get(id)?.isBelow);
  return own.map((id) => ({
    id,
    objectives: (nodes.get(id)?.children ?? [])
      .filter((child) => nodes.get(child)?.level === "objective")
      .map((objective) => ({
        id: objective,
        leadsTo: links.filter(({ from, to }) => from === objective && nodes.has(to)).map(({ to }) => to),
      })),
  }));
}
