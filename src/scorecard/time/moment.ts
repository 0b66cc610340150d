import type { Settings } from "../scorecard";
import { lastDay, periodOf, type Period } from "./period";

/** The moment that is looked at. */
export interface Moment {
  readonly period: Period;
  /** The day it is now: nothing later is due. */
  readonly today: number;
}

/**
 * The moment at which a scorecard is looked at: now, or as of a day. The last day of a period stands for the whole of it, as it
 * is known today; any other day for what was known on it.
 *
 * @param asOf - the day that is looked at; `undefined` for today
 */
export function momentOf(
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
  today: number,
  asOf?: number,
): Moment {
  const period = periodOf(asOf ?? today, frequency, fiscalYearStart);
  if (asOf === undefined) return { period, today };
  return { period, today: asOf === lastDay(period, fiscalYearStart) ? Math.max(asOf, today) : asOf };
}
