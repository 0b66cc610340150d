import { calendarDate } from "../../scorecard";

/** Up to when the results of ads can be trusted. */
export interface Settled {
  /** The last day whose results are all there. */
  readonly day: number;
  /** The last month that is over by then, counted as `year · 12 + month` with months from 0. */
  readonly month: number;
}

/** Days after a click after which most results have come; whoever sells what takes longer to decide on says so. */
export const USUAL_DELAY = 3;

/**
 * The days before today, less those whose results may still come: today itself is not over.
 *
 * Source: conversions are counted on the day of the click and can come long after it, https://support.google.com/google-ads/answer/12200558
 *
 * @param delay - how many days after the click a result may come, 0 or more
 * @example settledUntil(dayOf({ year: 2026, month: 11, day: 26 }), 10) // 15 November 2026, and October as the last whole month
 */
export function settledUntil(today: number, delay: number): Settled {
  const day = today - delay - 1;
  const { year, month } = calendarDate(day + 1);
  return { day, month: year * 12 + month - 2 };
}
