import { evaluateKpi, NO_READINGS } from "./evaluateKpi";
import { evaluateParent } from "./evaluateParent";
import type { Evaluation, KpiEvaluation, NodeEvaluation, WeightShare } from "./evaluation";
import type { KpiId, Level, NodeId } from "./identity";
import type { Readings } from "./reading";
import type { Entry, Kpi, Objective, Perspective, Scorecard } from "./scorecard";
import { statusOf } from "./status";
import { treeOf } from "./tree";
import { ownWeight, weightProblem, weightShares } from "./weights";

type Child = Perspective | Objective | Kpi;

/** What a node is told by its parent. */
interface Position {
  readonly parent: NodeId | undefined;
  readonly weight: WeightShare;
}

/**
 * Scores the whole scorecard: KPI, objective, perspective, scorecard, each from what is below it.
 *
 * @param readings - the current values; a KPI without an entry counts as not set up
 * @returns one evaluation a node. A part without a score never stops the others: it says why in `problems`.
 */
export function evaluate(scorecard: Scorecard, readings: ReadonlyMap<KpiId, Readings>): Evaluation {
  const { settings } = scorecard;
  const tree = treeOf(scorecard);
  const nodes = new Map<NodeId, NodeEvaluation>();
  const kpis = new Map<KpiId, KpiEvaluation>();

  const kpi = (definition: Kpi, position: Position): KpiEvaluation => {
    const values = readings.get(definition.id) ?? NO_READINGS;
    const { score, raw, setUp, problems } = evaluateKpi(definition, values);
    const evaluated: KpiEvaluation = {
      ...position,
      id: definition.id,
      level: "kpi",
      name: definition.name,
      children: [],
      score,
      raw,
      coverage: score === undefined ? 0 : 1,
      kpiCount: { all: 1, setUp: setUp ? 1 : 0 },
      status: statusOf(score, settings.thresholds),
      problems: withWeightProblem(definition, problems),
      readings: values,
    };
    kpis.set(evaluated.id, evaluated);
    nodes.set(evaluated.id, evaluated);
    return evaluated;
  };

  const parent = <Item extends Child>(
    identity: { readonly id: NodeId; readonly level: Level; readonly entry: Pick<Entry, "name" | "weight"> },
    position: Position,
    children: readonly Item[],
    evaluateChild: (child: Item, position: Position) => NodeEvaluation,
  ): NodeEvaluation => {
    const shares = weightShares(children.map(ownWeight));
    const evaluatedChildren = children.map((child, index) => {
      const share = shares[index] ?? 0;
      const weight = { own: ownWeight(child), share, effective: share * position.weight.effective };
      return evaluateChild(child, { parent: identity.id, weight });
    });
    const { problems, score, ...rolledUp } = evaluateParent(evaluatedChildren, settings);
    const evaluated: NodeEvaluation = {
      ...position,
      ...rolledUp,
      id: identity.id,
      level: identity.level,
      name: identity.entry.name,
      children: evaluatedChildren.map(({ id }) => id),
      score,
      raw: score,
      status: statusOf(score, settings.thresholds),
      problems: withWeightProblem(identity.entry, problems),
    };
    nodes.set(evaluated.id, evaluated);
    return evaluated;
  };

  const objective = (definition: Objective, position: Position): NodeEvaluation =>
    parent({ id: definition.id, level: "objective", entry: definition }, position, tree.kpisOf(definition.id), kpi);

  const perspective = (definition: Perspective, position: Position): NodeEvaluation =>
    parent<Objective | Kpi>(
      { id: definition.id, level: "perspective", entry: definition },
      position,
      [...tree.objectivesOf(definition.id), ...tree.kpisOf(definition.id)],
      (child, at) => ("kind" in child ? kpi(child, at) : objective(child, at)),
    );

  const root = parent(
    { id: settings.id, level: "scorecard", entry: { name: settings.name, weight: undefined } },
    { parent: undefined, weight: { own: 1, share: 1, effective: 1 } },
    tree.perspectives,
    perspective,
  );
  return { root, nodes, kpis };
}

const withWeightProblem = (entry: Pick<Entry, "name" | "weight">, problems: NodeEvaluation["problems"]) => {
  const trouble = weightProblem(entry);
  return trouble ? [trouble, ...problems] : problems;
};
