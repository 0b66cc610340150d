import { treeOf, type Kpi, type NodeId, type Scorecard } from "../../../../scorecard";

/** The KPIs that an initiative for something is to move, in display order: the KPI itself, or all below. */
export function kpisBelow(scorecard: Scorecard, parent: NodeId): readonly Kpi[] {
  const { perspectives, objectivesOf, kpisOf } = treeOf(scorecard);
  const inOrder = perspectives.flatMap((perspective) => [
    ...objectivesOf(perspective.id).flatMap((objective) =>
      kpisOf(objective.id).map((kpi) => ({ kpi, above: [scorecard.settings.id, perspective.id, objective.id] })),
    ),
    ...kpisOf(perspective.id).map((kpi) => ({ kpi, above: [scorecard.settings.id, perspective.id] })),
  ]);
  return inOrder
    .filter(({ kpi, above }) => kpi.id === parent || above.some((id) => id === parent))
    .map(({ kpi }) => kpi);
}
