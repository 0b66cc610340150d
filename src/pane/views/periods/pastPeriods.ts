import { after, closingOf, currentPeriod, periodsOf, type Closing, type Period } from "../../../scorecard";
import type { Ready } from "../../../session";

export interface PastPeriod {
  readonly period: Period;
  readonly closing: Closing | undefined;
  /** It has not ended yet. */
  readonly isRunning: boolean;
}

/**
 * The periods that can be closed or opened again, the latest first. Without a past there are two: people close a period in the
 * first days of the next.
 */
export function pastPeriods({ scorecard, values }: Pick<Ready, "scorecard" | "values">): readonly PastPeriod[] {
  const current = currentPeriod(scorecard, values.today);
  const known = periodsOf(values, scorecard.settings);
  const all = known.length > 1 ? known : [after(current, -1), current];
  return [...all].reverse().map((period) => ({
    period,
    closing: closingOf(values.closings ?? [], period),
    isRunning: period.index === current.index,
  }));
}
