import type { KpiId, ObjectiveId, PerspectiveId, ScorecardId } from "./identity";
import type { KindName } from "./kinds";
import type { MissingPolicyName } from "./missing";
import type { RollUpName } from "./rollUps";
import type { Thresholds } from "./status";

/** What every entry of the tree has in common. Children are listed by `order`, then by id. */
export interface Entry {
  readonly name: string;
  /** Former names, newest last: old formulas still find the entry by them. */
  readonly aliases: readonly string[];
  /**
   * Share among the siblings, in any unit: weights are normalised. `undefined` counts as 1, 0 means "tracked, not
   * scored". A negative weight is kept as it was entered and reported, and counts as 0.
   */
  readonly weight: number | undefined;
  readonly order: number;
}

export interface Perspective extends Entry {
  readonly id: PerspectiveId;
}

export interface Objective extends Entry {
  readonly id: ObjectiveId;
  readonly parent: PerspectiveId;
}

export interface Kpi extends Entry {
  readonly id: KpiId;
  /** A KPI measures an objective; until its objective is written it may stand directly in a perspective. */
  readonly parent: ObjectiveId | PerspectiveId;
  /** Shown after the value, for example "%" or "kr."; empty where there is none. */
  readonly unit: string;
  readonly kind: KindName;
}

export interface Settings {
  readonly id: ScorecardId;
  readonly name: string;
  readonly thresholds: Thresholds;
  /** Least share of the weight that must have a score, 0 to 1, before the parent gets one. */
  readonly minimumCoverage: number;
  readonly rollUp: RollUpName;
  readonly missing: MissingPolicyName;
}

/** The definitions: what is measured and how it is weighed. Values come beside it, as readings. */
export interface Scorecard {
  readonly settings: Settings;
  readonly perspectives: readonly Perspective[];
  readonly objectives: readonly Objective[];
  readonly kpis: readonly Kpi[];
}
