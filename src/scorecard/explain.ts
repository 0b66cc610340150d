import type { Evaluation, NodeEvaluation, WeightShare } from "./evaluation";
import type { Level, NodeId } from "./identity";
import type { KindName } from "./kinds";
import { kpiOver } from "./kpiOver";
import type { NodeProblem } from "./problem";
import type { Readings } from "./reading";
import type { RollUpName } from "./rollUps";
import type { Rule } from "./rule";
import type { Kpi, Scorecard } from "./scorecard";
import { takesValues } from "./thresholds";
import type { Hold, OwnThresholds, Status, Thresholds } from "./status";

/** A child and what it does for the score above it. */
export interface ChildExplanation {
  readonly id: NodeId;
  readonly name: string;
  readonly level: Level;
  readonly score: number | undefined;
  readonly status: Status;
  /** Share of the weight that counts, 0 to 1; 0 for a child that does not count. */
  readonly share: number;
}

/** Everything that a score comes from, as data. */
export interface Explanation {
  readonly id: NodeId;
  readonly level: Level;
  readonly name: string;
  readonly score: number | undefined;
  /** Before it is held to 0 and the ceiling. */
  readonly raw: number | undefined;
  readonly ceiling: number;
  readonly status: Status;
  readonly thresholds: Thresholds;
  /** The least score that the status asks for, and the next better one; `undefined` where there is none. */
  readonly threshold: number | undefined;
  readonly nextThreshold: number | undefined;
  readonly weight: WeightShare;
  readonly coverage: number;
  readonly minimumCoverage: number;
  readonly problems: readonly NodeProblem[];
  /** KPIs at or below it that cannot be scored, and the score with each of them as 0: the light is that of this one. */
  readonly failed: number;
  readonly least: number | undefined;
  /** Why its light is no better than amber, and the critical KPIs that hold it. */
  readonly heldBy: Hold | undefined;
  readonly vetoes: readonly string[];
  readonly from:
    | {
        readonly kind: "kpi";
        readonly unit: string;
        readonly rule: KindName;
        readonly parameters: Rule;
        readonly readings: Readings;
        /** Of its own, where they are values of it. */
        readonly thresholds: OwnThresholds | undefined;
      }
    | {
        readonly kind: "children";
        readonly rollUp: RollUpName;
        readonly children: readonly ChildExplanation[];
      };
}

/** Why a node has the score it has, or has none; `undefined` for an id that is not in the evaluation. */
export function explain(scorecard: Scorecard, evaluation: Evaluation, id: NodeId): Explanation | undefined {
  const node = evaluation.nodes.get(id);
  if (node === undefined) return undefined;
  const { settings } = scorecard;
  const { name, level, score, raw, status, weight, coverage, problems, least, heldBy, vetoes } = node;
  const { thresholds = settings.thresholds } = node;
  return {
    id,
    level,
    name,
    score,
    raw,
    ceiling: settings.ceiling,
    status,
    thresholds,
    ...thresholdsAround(status, thresholds),
    weight,
    coverage,
    minimumCoverage: settings.minimumCoverage,
    problems,
    failed: node.kpiCount.failed,
    least,
    heldBy,
    vetoes,
    from: node.level === "kpi" ? kpiPart(scorecard, node) : childrenPart(evaluation, node),
  };
}

function thresholdsAround(
  status: Status,
  { green, amber, achieved }: Thresholds,
): Pick<Explanation, "threshold" | "nextThreshold"> {
  switch (status) {
    case "achieved":
      return { threshold: achieved, nextThreshold: undefined };
    case "green":
      return { threshold: green, nextThreshold: achieved };
    case "amber":
      return { threshold: amber, nextThreshold: green };
    case "red":
      return { threshold: undefined, nextThreshold: amber };
    case "none":
      return { threshold: undefined, nextThreshold: undefined };
  }
}

function kpiPart({ kpis }: Scorecard, node: Extract<NodeEvaluation, { level: "kpi" }>): Explanation["from"] {
  const found = kpis.find(({ id }) => id === node.id) as Kpi;
  const kpi = kpiOver(found, node.readings.extent);
  const { unit, kind: rule, rule: parameters } = kpi;
  const thresholds = kpi.thresholds?.areValues === true && takesValues(rule) ? kpi.thresholds : undefined;
  return { kind: "kpi", unit, rule, parameters, readings: node.readings, thresholds };
}

function childrenPart(
  { nodes }: Evaluation,
  { children, rollUp }: Exclude<NodeEvaluation, { level: "kpi" }>,
): Explanation["from"] {
  const evaluated = children.flatMap((id) => nodes.get(id) ?? []);
  const counted = evaluated.filter(({ known }) => known !== undefined);
  const whole = counted.reduce((sum, { weight }) => sum + weight.own, 0);
  return {
    kind: "children",
    rollUp,
    children: evaluated.map(({ id, name, level, known, score, status, weight }) => ({
      id,
      name,
      level,
      score,
      status,
      share: known === undefined || whole === 0 ? 0 : weight.own / whole,
    })),
  };
}
