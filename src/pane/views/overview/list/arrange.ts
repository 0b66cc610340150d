import { contributionOf, type Attention } from "../../../../insight";
import type { Language } from "../../../../language";
import type { Evaluation, NodeEvaluation, NodeId } from "../../../../scorecard";
import type { Sort } from "./choices";

/** What stands below each node, in the order to be shown. */
export type Arrangement = ReadonlyMap<NodeId, readonly NodeEvaluation[]>;

interface Wish {
  readonly sort: Sort;
  readonly language: Language;
  readonly attention: readonly Attention[];
  /** The nodes to be shown; all without them. */
  readonly shown: ReadonlySet<NodeId> | undefined;
}

/** Puts siblings in order. Equals keep the order that the scorecard gives them. */
export function arrange({ nodes }: Pick<Evaluation, "nodes">, wish: Wish): Arrangement {
  const compare = comparison(wish, nodes);
  const arranged = new Map<NodeId, readonly NodeEvaluation[]>();
  for (const { id, children } of nodes.values()) {
    const below = children.flatMap((child) => {
      const node = nodes.get(child);
      return node && (wish.shown?.has(child) ?? true) ? [node] : [];
    });
    arranged.set(id, compare ? below.sort(compare) : below);
  }
  return arranged;
}

type Comparison = (one: NodeEvaluation, other: NodeEvaluation) => number;

function comparison({ sort, language, attention }: Wish, nodes: Evaluation["nodes"]): Comparison | undefined {
  switch (sort) {
    case "own":
      return undefined;
    case "name": {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return (one, other) => compare(one.name, other.name);
    }
    case "contribution":
      return (one, other) => contributionOf(other) - contributionOf(one);
    case "attention": {
      const needs = needsOf(attention, nodes);
      const of = ({ id }: NodeEvaluation): Need => needs.get(id) ?? NO_NEED;
      return (one, other) =>
        Number(of(other).count > 0) - Number(of(one).count > 0) || of(other).points - of(one).points;
    }
  }
}

interface Need {
  /** KPIs at or below a node that need attention, and the points at stake in them. */
  readonly count: number;
  readonly points: number;
}

const NO_NEED: Need = { count: 0, points: 0 };

function needsOf(attention: readonly Attention[], nodes: Evaluation["nodes"]): ReadonlyMap<NodeId, Need> {
  const needs = new Map<NodeId, Need>();
  for (const { kpi, contribution } of attention) {
    let id: NodeId | undefined = kpi.id;
    while (id !== undefined) {
      const { count, points } = needs.get(id) ?? NO_NEED;
      needs.set(id, { count: count + 1, points: points + contribution });
      id = nodes.get(id)?.parent;
    }
  }
  return needs;
}
