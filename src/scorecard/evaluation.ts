import type { DataState } from "./evaluateKpi";
import type { KpiId, Level, NodeId } from "./identity";
import type { NodeProblem } from "./problem";
import type { Readings } from "./reading";
import type { RollUpName } from "./rollUps";
import type { Hold, Status, Thresholds } from "./status";

/** The weight of a node: as entered, as share of its siblings, and as share of the whole scorecard (both 0 to 1). */
export interface WeightShare {
  readonly own: number;
  readonly share: number;
  readonly effective: number;
}

/** KPIs at or below a node. A KPI is set up once it has a value or a cell to work on. */
export interface KpiCount {
  readonly all: number;
  readonly setUp: number;
  /** That cannot be scored: a text, an error or a broken link where a number belongs, or a rule that gives no score. */
  readonly failed: number;
}

interface EvaluatedNode {
  readonly id: NodeId;
  readonly name: string;
  readonly parent: NodeId | undefined;
  /** In display order. */
  readonly children: readonly NodeId[];
  /** 0 to the ceiling, or `undefined` when there is none; then `problems` says why. */
  readonly score: number | undefined;
  /** The score before it is held to 0 and the ceiling. */
  readonly raw: number | undefined;
  /**
   * What the score would be if each KPI that cannot be scored were 0: the least that can be said for certain. The light is
   * that of this one, so that an error never makes it better. The score itself where everything below can be scored;
   * `undefined` where there is neither a score nor such a KPI.
   */
  readonly least: number | undefined;
  /**
   * What counts above it: its score, or what is known below it where too little is for a score of its own. The minimum coverage
   * keeps a node from saying a number, and must not make what stands above it better.
   */
  readonly known: number | undefined;
  /** Share of the weight below that has data and feeds the score, 0 to 1; a KPI has 0 or 1. */
  readonly coverage: number;
  readonly kpiCount: KpiCount;
  /**
   * Whether it takes part in the score above it: what is not set up, not due or excluded does not. A parent takes the
   * state that its children have in common.
   */
  readonly state: DataState;
  readonly status: Status;
  /** From which scores its light says what; `undefined` in a closed period, which keeps what was said. */
  readonly thresholds: Thresholds | undefined;
  /** What counts above it is green, and nothing holds it: what a share of green counts. */
  readonly isGreen: boolean;
  /** Critical KPIs at or below it that are red or cannot be scored. */
  readonly criticalReds: readonly string[];
  /** Why its light is no better than amber whatever its score. */
  readonly heldBy: Hold | undefined;
  /** Those of the critical ones that hold it. */
  readonly vetoes: readonly string[];
  readonly weight: WeightShare;
  /** It is of a scorecard below this one, and counts here; what it is made of stands there. */
  readonly isBelow?: true;
  readonly problems: readonly NodeProblem[];
}

export interface KpiEvaluation extends EvaluatedNode {
  readonly id: KpiId;
  readonly level: "kpi";
  readonly readings: Readings;
}

export interface ParentEvaluation extends EvaluatedNode {
  readonly level: Exclude<Level, "kpi">;
  readonly rollUp: RollUpName;
}

export type NodeEvaluation = KpiEvaluation | ParentEvaluation;

export interface Evaluation {
  readonly root: ParentEvaluation;
  readonly nodes: ReadonlyMap<NodeId, NodeEvaluation>;
  readonly kpis: ReadonlyMap<KpiId, KpiEvaluation>;
}
