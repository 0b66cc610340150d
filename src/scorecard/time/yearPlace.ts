import { after, firstDay, periodOf, PERIODS_PER_YEAR, type Period } from "./period";

/** Where a period lies in its fiscal year, from 0, and how many of its kind that year has. */
export interface YearPlace {
  readonly place: number;
  readonly perYear: number;
}

/** Days from Monday to Thursday: a week belongs to the year that its Thursday lies in, as ISO 8601 has it. */
const TO_THURSDAY = 3;

/** The fiscal year that a period belongs to. */
const yearOf = (period: Period, fiscalYearStart: number): Period =>
  periodOf(
    firstDay(period, fiscalYearStart) + (period.frequency === "week" ? TO_THURSDAY : 0),
    "year",
    fiscalYearStart,
  );

/** The first period of a frequency that belongs to a fiscal year. */
const firstOfYear = (frequency: Period["frequency"], year: Period, fiscalYearStart: number): Period =>
  periodOf(firstDay(year, fiscalYearStart) + (frequency === "week" ? TO_THURSDAY : 0), frequency, fiscalYearStart);

/** The first day of the fiscal year that a period belongs to; for weeks the Monday of its first one. */
export const firstDayOfYear = (period: Period, fiscalYearStart: number): number =>
  firstDay(firstOfYear(period.frequency, yearOf(period, fiscalYearStart), fiscalYearStart), fiscalYearStart);

/** @example placeInYear({ frequency: "month", index: 24_314 }, 1) // March 2026: { place: 2, perYear: 12 } */
export function placeInYear(period: Period, fiscalYearStart: number): YearPlace {
  const { frequency, index } = period;
  const year = yearOf(period, fiscalYearStart);
  const first = firstOfYear(frequency, year, fiscalYearStart).index;
  const perYear =
    frequency === "week" || frequency === "day"
      ? firstOfYear(frequency, after(year, 1), fiscalYearStart).index - first
      : PERIODS_PER_YEAR[frequency];
  return { place: index - first, perYear };
}
