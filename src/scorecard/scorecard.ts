import type { Aggregation } from "./time/aggregation";
import type { Frequency } from "./time/period";
import type { RunningRule } from "./time/runningRule";
import type { TargetSpread } from "./time/targets";
import type { FromBelow, Joining, RollsUp } from "./below/joining";
import type { KpiId, ObjectiveId, PerspectiveId, ScorecardId } from "./identity";
import type { KeepingRule } from "./keepingRule";
import type { KindName } from "./kinds";
import type { MissingPolicy } from "./missing";
import type { RollUpName } from "./rollUps";
import type { Rule } from "./rule";
import type { Crossing } from "./teams/across";
import { STANDARD_THRESHOLDS, type OwnThresholds, type Thresholds } from "./status";

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

/** An entry with others below it. */
export interface Parent extends Entry {
  /** How its score comes from its children's; `undefined` follows the scorecard. */
  readonly rollUp: RollUpName | undefined;
  /** From which scores its light says what, and that of all below it; `undefined` follows what stands above it. */
  readonly thresholds: OwnThresholds | undefined;
}

export interface Perspective extends Parent {
  readonly id: PerspectiveId;
}

export interface Objective extends Parent {
  readonly id: ObjectiveId;
  readonly parent: PerspectiveId;
  /** Who answers for it; empty when nobody has been named. */
  readonly owner: string;
  readonly note: string;
}

/** What an objective is as long as nobody has chosen otherwise. */
export const DEFAULT_OBJECTIVE: Pick<Objective, "rollUp" | "thresholds" | "owner" | "note"> = {
  rollUp: undefined,
  thresholds: undefined,
  owner: "",
  note: "",
};

/** Whether a KPI tells what will come or what has come. */
export const INDICATORS = ["leading", "lagging"] as const;
export type Indicator = (typeof INDICATORS)[number];

/** How a KPI is scored, counted and answered for: all of it but its name and its place. */
export interface KpiDefinition {
  /** Shown after the value, for example "%" or "kr."; empty where there is none. */
  readonly unit: string;
  readonly kind: KindName;
  /** What its kind must know beside actual, target and baseline. */
  readonly rule: Rule;
  /** From which scores, or values of its own, its light says what; `undefined` follows what stands above it. */
  readonly thresholds: OwnThresholds | undefined;
  /** `undefined` follows the scorecard. */
  readonly missing: MissingPolicy | undefined;
  /** How many of its own periods an old value may serve, under the policy `carryForward`. */
  readonly carryPeriods: number;
  /** A veto: while it is red, a parent whose roll-up knows vetoes is not better than amber. */
  readonly isCritical: boolean;
  /** Left out of all scores for now, by a person's decision. */
  readonly isExcluded: boolean;
  /** How often it gets a value. */
  readonly frequency: Frequency;
  /** How its values over a longer period become one. */
  readonly aggregation: Aggregation;
  /** What a single target means for each of its periods. */
  readonly targetSpread: TargetSpread;
  /** How the values of scorecards below become its own where it has none; `undefined` takes what follows from `aggregation`. */
  readonly across: Crossing | undefined;
  /** Who answers for it; empty when nobody has been named. */
  readonly owner: string;
  /** `undefined` when nobody has said. */
  readonly indicator: Indicator | undefined;
  readonly note: string;
}

export interface Kpi extends Entry, KpiDefinition {
  readonly id: KpiId;
  /** A KPI measures an objective; until its objective is written it may stand directly in a perspective. */
  readonly parent: ObjectiveId | PerspectiveId;
}

/** What a KPI is as long as nobody has chosen otherwise. */
export const DEFAULT_KPI: KpiDefinition = {
  unit: "",
  kind: "linear",
  rule: {},
  thresholds: undefined,
  missing: undefined,
  carryPeriods: 1,
  isCritical: false,
  isExcluded: false,
  frequency: "month",
  aggregation: { kind: "last" },
  targetSpread: { kind: "each" },
  across: undefined,
  owner: "",
  indicator: undefined,
  note: "",
};

export interface Settings {
  readonly id: ScorecardId;
  readonly name: string;
  /** Where all of it is to lead, in a sentence; empty when nobody has written it. */
  readonly vision: string;
  /** The strategic goals on the way there, before they become objectives. */
  readonly goals: readonly string[];
  readonly thresholds: Thresholds;
  /** Highest score a node can have, 100 or more; what lies beyond it is kept as the raw score only. */
  readonly ceiling: number;
  /** Least share of the weight that must have a score, 0 to 1, before the parent gets one. */
  readonly minimumCoverage: number;
  readonly rollUp: RollUpName;
  readonly missing: MissingPolicy;
  /** The periods in which the scorecard is looked at. */
  readonly frequency: Frequency;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Days after the end of a period until its values are due. */
  readonly graceDays: number;
  /** How a period is judged that is still running. */
  readonly running: RunningRule;
  /** The scorecard of the workbook that it stands below; `undefined` for the top one. */
  readonly above: ScorecardId | undefined;
  /** How it counts in that one; `undefined` where it is only listed there. */
  readonly rollsUp: RollsUp | undefined;
  /** Its weight there; `undefined` counts as 1, 0 means "shown, not counted". */
  readonly weightAbove: number | undefined;
  /** Who answers for it; empty when nobody has been named. */
  readonly owner: string;
  /** Former names, which formulas may still use. */
  readonly aliases: readonly string[];
  /** When the values of single cells are kept. */
  readonly keeping: KeepingRule;
}

/** What a scorecard does as long as nobody has chosen otherwise. */
export const DEFAULT_SETTINGS: Omit<Settings, "id" | "name"> = {
  vision: "",
  goals: [],
  thresholds: STANDARD_THRESHOLDS,
  ceiling: 100,
  minimumCoverage: 0.5,
  rollUp: "weightedMean",
  missing: "exclude",
  frequency: "month",
  fiscalYearStart: 1,
  graceDays: 0,
  running: "lastWhole",
  above: undefined,
  rollsUp: undefined,
  weightAbove: undefined,
  owner: "",
  aliases: [],
  keeping: "atSave",
};

/** The definitions: what is measured and how it is weighed. Values come beside it, as readings and series. */
export interface Scorecard {
  readonly settings: Settings;
  readonly perspectives: readonly Perspective[];
  readonly objectives: readonly Objective[];
  readonly kpis: readonly Kpi[];
  /** What counts in it of the scorecards below it; none where nothing does. */
  readonly joining?: readonly Joining[];
  /** Its KPIs that have their values from scorecards below, where they have none of their own. */
  readonly fromBelow?: readonly FromBelow[];
  /** Its place among the scorecards of its workbook; `undefined` for the only one that it has ever had. */
  readonly among?: "top" | "below" | undefined;
}
