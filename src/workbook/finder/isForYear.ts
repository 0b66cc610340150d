import { calendarDate } from "../../scorecard";
import type { Calendar } from "./readCell";

/**
 * Whether a target that is said to be for a year is one for the value beside it: for the same year, or, where nothing says which year the
 * value is of, for one that has begun. A fiscal year may bear the year in which it closes.
 */
export function isForYear(
  target: number | undefined,
  value: number | undefined,
  { fiscalYearStart, today }: Pick<Calendar, "fiscalYearStart" | "today">,
): boolean {
  if (target === undefined) return true;
  const later = fiscalYearStart === 1 ? 0 : 1;
  if (value !== undefined) return target === value || target === value + later;
  return today === undefined || target <= calendarDate(today).year + later;
}
