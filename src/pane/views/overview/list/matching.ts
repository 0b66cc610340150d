import {
  normalised,
  takesPart,
  type Entry,
  type Evaluation,
  type KpiEvaluation,
  type KpiId,
  type NodeId,
  type Scorecard,
} from "../../../../scorecard";
import { isFiltering, type DataFilter, type Filter } from "./choices";

/** What a filter leaves: KPIs that match, and everything they stand in. */
export interface Matching {
  readonly nodes: ReadonlySet<NodeId>;
  readonly kpis: number;
}

/**
 * The nodes that a filter leaves; `undefined` when it leaves everything.
 *
 * The search looks for each of its words in names, former names and owners, of a KPI and of what it stands in.
 *
 * @param attention - the KPIs that need attention
 */
export function matching(
  scorecard: Scorecard,
  { nodes, kpis }: Evaluation,
  filter: Filter,
  attention: ReadonlySet<KpiId>,
): Matching | undefined {
  if (!isFiltering(filter)) return undefined;
  const words = normalised(filter.search).split(/\s+/).filter(Boolean);
  const owners = ownersOf(scorecard);
  const texts = textsOf(scorecard, owners);
  const kept = new Set<NodeId>();
  let count = 0;
  for (const kpi of kpis.values()) {
    const path = pathTo(kpi, nodes);
    const isFound = (word: string): boolean =>
      path.some(({ id, name }) => (texts.get(id) ?? normalised(name)).includes(word));
    const fits =
      (filter.status === undefined ||
        (filter.status === "attention" ? attention.has(kpi.id) : kpi.status === filter.status)) &&
      (filter.owner === undefined || (owners.get(kpi.id) ?? "") === filter.owner) &&
      (filter.data === undefined || DATA[filter.data](kpi)) &&
      words.every(isFound);
    if (!fits) continue;
    count += 1;
    for (const { id } of path) kept.add(id);
  }
  return { nodes: kept, kpis: count };
}

const DATA: Readonly<Record<DataFilter, (kpi: KpiEvaluation) => boolean>> = {
  stale: ({ state }) => state === "stale",
  missing: (kpi) => takesPart(kpi) && kpi.score === undefined && kpi.state !== "stale",
  notSetUp: ({ state }) => state === "not-set-up",
};

/** Who answers for each KPI: its own owner, else that of its strategic objective. */
export function ownersOf({ objectives, kpis }: Scorecard): ReadonlyMap<NodeId, string> {
  const owners = new Map<NodeId, string>(objectives.map(({ id, owner }) => [id, owner.trim()]));
  for (const { id, parent, owner } of kpis) owners.set(id, owner.trim() || (owners.get(parent) ?? ""));
  return owners;
}

function textsOf(
  { perspectives, objectives, kpis }: Scorecard,
  owners: ReadonlyMap<NodeId, string>,
): ReadonlyMap<NodeId, string> {
  const entries: readonly (Entry & { readonly id: NodeId })[] = [...perspectives, ...objectives, ...kpis];
  return new Map(
    entries.map(({ id, name, aliases }) => [id, normalised([name, ...aliases, owners.get(id) ?? ""].join("\n"))]),
  );
}

type Named = Pick<KpiEvaluation, "name"> & { readonly id: NodeId };

/** A KPI with everything it stands in, short of the scorecard itself. */
function pathTo(kpi: KpiEvaluation, nodes: Evaluation["nodes"]): readonly Named[] {
  const path: Named[] = [];
  let node = nodes.get(kpi.id);
  while (node !== undefined && node.level !== "scorecard") {
    path.push(node);
    node = node.parent === undefined ? undefined : nodes.get(node.parent);
  }
  return path;
}
