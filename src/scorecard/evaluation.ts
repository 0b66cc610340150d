import type { KpiId, Level, NodeId } from "./identity";
import type { Problem } from "./problem";
import type { Readings } from "./reading";
import type { Status } from "./status";

/** The weight of a node: as entered, as share of its siblings, and as share of the whole scorecard (both 0 to 1). */
export interface WeightShare {
  readonly own: number;
  readonly share: number;
  readonly effective: number;
}

/** KPIs at or below a node. A KPI is set up once its actual or its target has a value or a cell. */
export interface KpiCount {
  readonly all: number;
  readonly setUp: number;
}

export interface NodeEvaluation {
  readonly id: NodeId;
  readonly level: Level;
  readonly name: string;
  readonly parent: NodeId | undefined;
  /** In display order. */
  readonly children: readonly NodeId[];
  /** 0 to 100, or `undefined` when there is none; then `problems` says why. */
  readonly score: number | undefined;
  /** The score before it is held to 0 to 100. */
  readonly raw: number | undefined;
  /** Share of the set-up weight below that feeds the score, 0 to 1; a KPI has 0 or 1. */
  readonly coverage: number;
  readonly kpiCount: KpiCount;
  readonly status: Status;
  readonly weight: WeightShare;
  readonly problems: readonly Problem[];
}

export interface KpiEvaluation extends NodeEvaluation {
  readonly id: KpiId;
  readonly level: "kpi";
  readonly readings: Readings;
}

export interface Evaluation {
  readonly root: NodeEvaluation;
  readonly nodes: ReadonlyMap<NodeId, NodeEvaluation>;
  readonly kpis: ReadonlyMap<KpiId, KpiEvaluation>;
}
