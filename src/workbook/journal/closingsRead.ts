import type { Closing, ModelProblem, Settings } from "../../scorecard";

/** The closed periods as they were understood. */
export interface ClosingsRead {
  readonly closings: readonly Closing[];
  readonly problems: readonly ModelProblem[];
}

export type Calendar = Pick<Settings, "frequency" | "fiscalYearStart">;

/** Understands the closings that were read, with the calendar that the scorecard has. */
export type ParseClosings = (calendar: Calendar) => ClosingsRead;
