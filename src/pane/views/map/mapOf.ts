import { objectiveId, type Link, type NodeEvaluation, type ObjectiveId } from "../../../scorecard";
import { planOf, type Ready } from "../../../session";

export interface Lane {
  readonly perspective: NodeEvaluation;
  /** In the order of the scorecard. */
  readonly objectives: readonly ObjectiveId[];
}

/** What there is to draw. */
export interface MapContents {
  /** From the top: what is to come of it all first, what makes it possible last. */
  readonly lanes: readonly Lane[];
  readonly objectives: ReadonlyMap<ObjectiveId, NodeEvaluation>;
  readonly links: readonly Link[];
}

export function mapOf(state: Ready): MapContents {
  const { root, nodes } = state.evaluation;
  const objectives = new Map<ObjectiveId, NodeEvaluation>();
  const lanes = root.children.flatMap((id): Lane[] => {
    const perspective = nodes.get(id);
    if (perspective === undefined || perspective.isBelow) return [];
    const own = perspective.children.flatMap((child) => {
      const node = nodes.get(child);
      if (node?.level !== "objective") return [];
      objectives.set(objectiveId(node.id), node);
      return [objectiveId(node.id)];
    });
    return [{ perspective, objectives: own }];
  });
  return { lanes, objectives, links: planOf(state).links };
}
