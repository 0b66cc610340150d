import type { KpiId, PerspectiveId, ScorecardId } from "../identity";
import type { OwnThresholds } from "../status";
import type { UsedCrossing } from "../teams/across";

/**
 * How a scorecard counts in the one above it.
 *
 * - `values`: the values of its KPIs become values of the KPIs of the same name, and only these are scored
 * - `perspectives`: each of its perspectives is one more entry of the perspective of the same name
 * - `score`: its whole score is one more entry beside the perspectives
 */
export const ROLLS_UP = ["values", "perspectives", "score"] as const;
export type RollsUp = (typeof ROLLS_UP)[number];

/** What counts of a scorecard below: its whole, or one of its perspectives. */
export interface Joining {
  readonly scorecard: ScorecardId;
  /** What that scorecard is called. */
  readonly name: string;
  readonly node: ScorecardId | PerspectiveId;
  /** What it counts in. */
  readonly under: ScorecardId | PerspectiveId;
  /** Among the entries there; never below 0. */
  readonly weight: number;
  /** Of its own, where it is a perspective that has any. */
  readonly thresholds: OwnThresholds | undefined;
}

/** What a scorecard below has for a KPI of the one above. */
export interface PartBelow {
  readonly scorecard: ScorecardId;
  /** What that scorecard is called. */
  readonly name: string;
  /** Among its siblings, 0 or more. One of 0 is no part, though its place is kept: somebody may give it a weight in its cell. */
  readonly weight: number;
  /** `undefined` where it measures something else under the name: then it is missing. */
  readonly kpi: KpiId | undefined;
  /** Whether that one counts its periods, so that its value lacks none of them. */
  readonly isCompliance: boolean;
  /** Whether the target that it says itself is that of a period of its scorecard, see `isSaidOf`. */
  readonly isSaidHere: boolean;
  /** The KPI that holds the size of a rate; `undefined` where none does, or none is asked for. */
  readonly size: KpiId | undefined;
  /** Whether that one counts its periods. */
  readonly isSizeCompliance: boolean;
}

/** A KPI that has its value from scorecards below, as long as nobody gives it one of its own. */
export interface FromBelow {
  readonly kpi: KpiId;
  readonly crossing: UsedCrossing;
  readonly parts: readonly PartBelow[];
}
