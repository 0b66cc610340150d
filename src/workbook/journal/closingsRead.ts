import type { Closing, ModelProblem, Scorecard } from "../../scorecard";

/** The closed periods as they were understood. */
export interface ClosingsRead {
  readonly closings: readonly Closing[];
  readonly problems: readonly ModelProblem[];
}

/** Whose periods were closed. */
export type ClosedScorecard = Pick<Scorecard, "settings" | "among">;

/** Understands the closings that were read of a scorecard, with the calendar that it has. */
export type ParseClosings = (scorecard: ClosedScorecard) => ClosingsRead;
