import type { Evaluation } from "../evaluation";
import type { ScorecardValues } from "../values";
import type { Scorecard } from "../scorecard";
import { currentPeriod, scoredAfter } from "./evaluateAfter";
import { lastDay, type Period } from "./period";
import { statusesBefore } from "./statusesBefore";

/**
 * What a period is closed with. Values that stand in single cells count for it when it is the current one or the one
 * before: people close a month in the first days of the next, while its numbers are still in the cells.
 */
export function evaluateToClose(scorecard: Scorecard, values: ScorecardValues, period: Period): Evaluation {
  const isRecent = period.index >= currentPeriod(scorecard, values.today).index - 1;
  const last = lastDay(period, scorecard.settings.fiscalYearStart);
  // Whoever closes a period says that it is over, also some days before its end.
  const seen = { ...values, today: Math.max(values.today, last + 1) };
  const known = isRecent ? { ...seen, present: Math.min(values.today, last) } : seen;
  return scoredAfter(statusesBefore, scorecard, known, period);
}
