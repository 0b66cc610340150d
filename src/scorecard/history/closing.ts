import type { Evaluation } from "../evaluation";
import type { Period } from "../time/period";

/** A period whose numbers stand, whatever is changed later. */
export interface Closing {
  readonly period: Period;
  readonly by: string;
  /** In ISO 8601, UTC. */
  readonly at: string;
  /** What every node said, in the structure that the scorecard had. */
  readonly evaluation: Evaluation;
}

/** The closing that holds for a period, if it has been closed. */
export const closingOf = (closings: readonly Closing[], { frequency, index }: Period): Closing | undefined =>
  closings.find(({ period }) => period.frequency === frequency && period.index === index);
