import type { EvaluationOptions } from "../evaluate";
import type { Evaluation } from "../evaluation";
import type { ScorecardValues } from "../values";
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

/** What a period, the current one when left out, is scored with beside its readings. */
export const circumstancesIn = (
  scorecard: Scorecard,
  values: ScorecardValues,
  asked: Period | undefined,
): EvaluationOptions => circumstancesAfter(statusesBefore, scorecard, values, asked);
