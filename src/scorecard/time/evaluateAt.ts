import type { EvaluationOptions } from "../evaluate";
import type { Evaluation } from "../evaluation";
import type { ScorecardValues } from "../history/tabulate";
import type { Scorecard } from "../scorecard";
import { circumstancesAfter, evaluateAfter } from "./evaluateAfter";
import type { Period } from "./period";
import { statusesBefore } from "./statusesBefore";

/**
 * Scores the whole scorecard as it was in a period; as it is now without one. A closed period is what it was when it was
 * closed.
 */
export const evaluateAt = (scorecard: Scorecard, values: ScorecardValues, period?: Period): Evaluation =>
  evaluateAfter(statusesBefore, scorecard, values, period);

/** What a period is scored with beside its readings: its day, and what was said before. */
export const circumstancesIn = (scorecard: Scorecard, values: ScorecardValues, period: Period): EvaluationOptions =>
  circumstancesAfter(statusesBefore, scorecard, values, period);
