import { NO_READINGS, type DataState } from "../evaluateKpi";
import type { Evaluation, KpiEvaluation, NodeEvaluation, ParentEvaluation, WeightShare } from "../evaluation";
import type { KpiId, Level, NodeId } from "../identity";
import type { NodeProblem } from "../problem";
import type { Readings } from "../reading";
import type { RollUpName } from "../rollUps";
import type { Scorecard } from "../scorecard";
import type { Status } from "../status";
import { valueCoverage } from "../valueCoverage";

/** What one node said when a period was closed. */
export interface ClosedNode {
  readonly id: NodeId;
  readonly parent: NodeId | undefined;
  readonly level: Level;
  readonly name: string;
  /** Of a node with others below it. */
  readonly rollUp: RollUpName | undefined;
  readonly isCritical: boolean;
  /** As entered, and as share of its siblings, 0 to 1. */
  readonly weight: Pick<WeightShare, "own" | "share">;
  /** Of a KPI: numbers, texts and logical values as they were; what was none of these is blank. */
  readonly readings: Readings;
  readonly raw: number | undefined;
  readonly score: number | undefined;
  /**
   * Of a KPI how much of its value was there, also where that could not be scored; 0 without a value. Closings from before this was kept have 0 for
   * every KPI that had no score: nobody knows then.
   */
  readonly coverage: number;
  readonly state: DataState;
  readonly status: Status;
}

/** What a closing keeps: every node after its parent, siblings in display order; the first is the scorecard. */
export function closedNodes({ kpis }: Pick<Scorecard, "kpis">, { root, nodes }: Evaluation): readonly ClosedNode[] {
  const critical = new Set<NodeId>(kpis.filter(({ isCritical }) => isCritical).map(({ id }) => id));
  const from = (node: NodeEvaluation): readonly ClosedNode[] => {
    const { id, parent, level, name, weight, raw, score, state, status } = node;
    const own = node.level === "kpi" ? { readings: node.readings } : { readings: NO_READINGS };
    const rollUp = node.level === "kpi" ? undefined : node.rollUp;
    const isCritical = critical.has(id);
    const isUnscored = node.level === "kpi" && score === undefined && node.readings.actual.kind === "number";
    const coverage = isUnscored ? valueCoverage(node.readings) : node.coverage;
    return [
      { id, parent, level, name, rollUp, isCritical, weight, ...own, raw, score, coverage, state, status },
      ...node.children.flatMap((child) => {
        const below = nodes.get(child);
        return below ? from(below) : [];
      }),
    ];
  };
  return from(root);
}

/** The scores of a closed period from its nodes: at least the scorecard itself. */
export function closedEvaluation(closed: readonly ClosedNode[]): Evaluation {
  const nodes = new Map<NodeId, NodeEvaluation>();
  const kpis = new Map<KpiId, KpiEvaluation>();
  const below = new Map<NodeId | undefined, readonly ClosedNode[]>();
  for (const node of closed) below.set(node.parent, [...(below.get(node.parent) ?? []), node]);

  const evaluated = (node: ClosedNode, effective: number, above?: Level): NodeEvaluation => {
    const { readings, rollUp = "weightedMean", isCritical, ...kept } = node;
    const weight = { ...node.weight, effective: effective * node.weight.share };
    const children = (below.get(node.id) ?? []).map((child) => evaluated(child, weight.effective, node.level));
    const common = {
      ...kept,
      weight,
      children: children.map(({ id }) => id),
      problems: problemsOf(node),
      // A closing keeps what was said, and not how it came about.
      known: node.score,
      least: node.score,
      thresholds: undefined,
      isGreen: node.status === "green" || node.status === "achieved",
      heldBy: undefined,
      vetoes: [],
    };
    const isFailed = node.state === "error";
    const isNumber = readings.actual.kind === "number";
    const made =
      node.level === "kpi"
        ? ({
            ...common,
            id: node.id as KpiId,
            level: "kpi",
            readings: node.coverage < 1 && isNumber ? { ...readings, closedShare: node.coverage } : readings,
            // What has no score feeds none.
            coverage: node.score === undefined ? 0 : node.coverage,
            kpiCount: { all: 1, setUp: node.state === "not-set-up" ? 0 : 1, failed: isFailed ? 1 : 0 },
            criticalReds: isCritical && (node.status === "red" || isFailed) ? [node.name] : [],
          } satisfies KpiEvaluation)
        : ({
            ...common,
            ...(above === node.level && { isBelow: true }),
            level: node.level,
            rollUp,
            kpiCount: {
              all: children.reduce((sum, { kpiCount }) => sum + kpiCount.all, 0),
              setUp: children.reduce((sum, { kpiCount }) => sum + kpiCount.setUp, 0),
              failed: children.reduce((sum, { kpiCount }) => sum + kpiCount.failed, 0),
            },
            criticalReds: children.flatMap(({ criticalReds }) => criticalReds),
          } satisfies ParentEvaluation);
    nodes.set(made.id, made);
    if (made.level === "kpi") kpis.set(made.id, made);
    return made;
  };
  const [top] = closed;
  if (top === undefined) throw new Error("A closing has at least the scorecard itself.");
  return { root: evaluated(top, 1) as ParentEvaluation, nodes, kpis };
}

function problemsOf({ score, state }: ClosedNode): readonly NodeProblem[] {
  if (score !== undefined) return [];
  const isOutside = state === "not-set-up" || state === "not-due" || state === "excluded";
  return [{ kind: isOutside ? state : "closed-without-score" }];
}
