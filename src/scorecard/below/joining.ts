import type { PerspectiveId, ScorecardId } from "../identity";
import type { OwnThresholds } from "../status";

/**
 * How a scorecard counts in the one above it.
 *
 * - `perspectives`: each of its perspectives is one more entry of the perspective of the same name
 * - `score`: its whole score is one more entry beside the perspectives
 */
export const ROLLS_UP = ["perspectives", "score"] as const;
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
