import { valueCoverage } from "./valueCoverage";
import { evaluateKpi, NO_READINGS, valuesOf } from "./evaluateKpi";
import type { Evaluation, KpiEvaluation, NodeEvaluation, ParentEvaluation, WeightShare } from "./evaluation";
import type { Joined } from "./values";
import type { KpiId, NodeId } from "./identity";
import { held, isGreen, joinedNode, withWeightProblem } from "./joinedNode";
import { kpiOver } from "./kpiOver";
import type { MissingPolicy } from "./missing";
import type { Readings } from "./reading";
import type { RollUpName } from "./rollUps";
import type { Entry, Kpi, Objective, Perspective, Scorecard } from "./scorecard";
import { statusOf, type Status, type Thresholds } from "./status";
import { inForce, judgedScore, ordered, thresholdsOfKpi } from "./thresholds";
import { treeOf } from "./tree";
import { ownWeight, weightShares } from "./weights";

type Child = Perspective | Objective | Kpi;
type ParentEntry = Pick<Entry, "name" | "weight"> & Pick<Perspective, "thresholds">;

/** What a node is told by its parent. */
interface Position {
  readonly parent: NodeId | undefined;
  readonly weight: WeightShare;
  /** Those that hold for it where it has none of its own. */
  readonly thresholds: Thresholds;
}

/** What a node said in the period before. */
export interface Before {
  readonly status: Status;
  /** Of its score alone, without a hysteresis. */
  readonly light: Status;
}

export interface EvaluationOptions {
  /** The day it is scored at, as an Excel serial date of the 1900 system: only deadlines need it. */
  readonly today?: number;
  /** What was said before, for thresholds with a hysteresis. */
  readonly previous?: ReadonlyMap<NodeId, Before>;
  /** What counts beside the entries of a node: of the scorecards below this one. */
  readonly joined?: Joined;
}

/**
 * Scores the whole scorecard: KPI, objective, perspective, scorecard, each from what is below it.
 *
 * @param readings - the values of the moment; a KPI without an entry counts as not set up
 * @returns one evaluation a node. A part without a score never stops the others: it says why in `problems`.
 */
export function evaluate(
  scorecard: Scorecard,
  readings: ReadonlyMap<KpiId, Readings>,
  { today = NaN, previous, joined }: EvaluationOptions = {},
): Evaluation {
  const { settings } = scorecard;
  const tree = treeOf(scorecard);
  const policies = policiesOf(scorecard);
  const nodes = new Map<NodeId, NodeEvaluation>();
  const kpis = new Map<KpiId, KpiEvaluation>();
  const light = (id: NodeId, judged: number | undefined, thresholds: Thresholds): Status => {
    const before = previous?.get(id);
    return statusOf(judged, thresholds, before?.status, before?.light);
  };

  const kpi = (definition: Kpi, { thresholds: inherited, parent: above, weight }: Position): KpiEvaluation => {
    const values = readings.get(definition.id) ?? NO_READINGS;
    const { raw, score, heldBy, state, problems } = evaluateKpi(definition, values, {
      ceiling: settings.ceiling,
      today,
    });
    const isFailed = state === "error";
    const isScored = raw !== undefined && score !== undefined;
    const thresholds =
      definition.thresholds === undefined || !isScored
        ? inherited
        : thresholdsOfKpi(kpiOver(definition, values.extent), valuesOf(definition, values), today, inherited);
    const judged = isScored ? judgedScore(definition, { raw, score }, thresholds) : undefined;
    const status = held(light(definition.id, judged, thresholds), heldBy);
    const evaluated: KpiEvaluation = {
      // Each by itself: to spread others into an object takes ten times as long, and this is done for every KPI and period.
      parent: above,
      weight,
      raw,
      score,
      heldBy,
      state,
      id: definition.id,
      level: "kpi",
      name: definition.name,
      children: [],
      known: score,
      least: isFailed ? 0 : score,
      coverage: score === undefined ? 0 : valueCoverage(values),
      kpiCount: { all: 1, setUp: state === "not-set-up" ? 0 : 1, failed: isFailed ? 1 : 0 },
      status,
      thresholds,
      isGreen: isGreen(judged, thresholds, heldBy),
      criticalReds: definition.isCritical && (status === "red" || isFailed) ? [definition.name] : [],
      vetoes: [],
      problems: withWeightProblem(definition, problems),
      readings: values,
    };
    kpis.set(evaluated.id, evaluated);
    nodes.set(evaluated.id, evaluated);
    return evaluated;
  };

  const parent = <Item extends Child>(
    identity: Pick<ParentEvaluation, "id" | "level" | "rollUp"> & { readonly entry: ParentEntry },
    { thresholds: inherited, ...position }: Position,
    children: readonly Item[],
    evaluateChild: (child: Item, position: Position) => NodeEvaluation,
  ): ParentEvaluation => {
    const { entry, ...own } = identity;
    const thresholds = inForce(entry.thresholds, inherited);
    const beside = joined?.get(own.id) ?? [];
    const weights = [...children.map(ownWeight), ...beside.map(({ weight }) => weight.own)];
    const placed = weightShares(weights).map((share, index) => ({
      parent: own.id,
      weight: { own: weights[index] ?? 0, share, effective: share * position.weight.effective },
      thresholds,
    }));
    const evaluatedChildren = [
      ...children.map((child, index) => evaluateChild(child, placed[index] as Position)),
      ...beside.map((node, index) => ({ ...node, ...placed[children.length + index], thresholds: node.thresholds })),
    ];
    const missingOf = ({ id }: NodeEvaluation): MissingPolicy => policies.get(id) ?? settings.missing;
    const evaluated = joinedNode(
      { ...position, ...own, entry, thresholds },
      evaluatedChildren,
      missingOf,
      settings,
      (judged) => light(own.id, judged, thresholds),
    );
    for (const node of evaluatedChildren.slice(children.length)) nodes.set(node.id, node);
    nodes.set(evaluated.id, evaluated);
    return evaluated;
  };

  const rollUpOf = (own: RollUpName | undefined): RollUpName => own ?? settings.rollUp;

  const objective = (definition: Objective, position: Position): NodeEvaluation =>
    parent(
      { id: definition.id, level: "objective", rollUp: rollUpOf(definition.rollUp), entry: definition },
      position,
      tree.kpisOf(definition.id),
      kpi,
    );

  const perspective = (definition: Perspective, position: Position): NodeEvaluation =>
    parent<Objective | Kpi>(
      { id: definition.id, level: "perspective", rollUp: rollUpOf(definition.rollUp), entry: definition },
      position,
      [...tree.objectivesOf(definition.id), ...tree.kpisOf(definition.id)],
      (child, at) => ("kind" in child ? kpi(child, at) : objective(child, at)),
    );

  const root = parent(
    {
      id: settings.id,
      level: "scorecard",
      rollUp: settings.rollUp,
      entry: { name: settings.name, weight: undefined, thresholds: undefined },
    },
    {
      parent: undefined,
      weight: { own: 1, share: 1, effective: 1 },
      thresholds: ordered(settings.thresholds),
    },
    tree.perspectives,
    perspective,
  );
  return { root, nodes, kpis };
}

/** The missing-data policies that KPIs have of their own. */
export const policiesOf = ({ kpis }: Pick<Scorecard, "kpis">): ReadonlyMap<NodeId, MissingPolicy> =>
  new Map(kpis.filter(({ missing }) => missing !== undefined).map(({ id, missing }) => [id, missing as MissingPolicy]));
