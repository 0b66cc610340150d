import { calendarDate, dayOf } from "./calendar";

/** From the shortest to the longest. */
export const FREQUENCIES = ["day", "week", "month", "quarter", "halfYear", "year"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** The longer the period, the greater the number; it says nothing else. */
export const lengthOf = (frequency: Frequency): number => FREQUENCIES.indexOf(frequency);

/** Periods whose months depend on where the fiscal year begins. */
export const OF_YEAR: readonly Frequency[] = ["quarter", "halfYear", "year"];

export const isFrequency = (text: string): text is Frequency => FREQUENCIES.some((frequency) => frequency === text);

/** One period of a frequency, counted from far in the past: the next one has the next index. */
export interface Period {
  readonly frequency: Frequency;
  readonly index: number;
}

/** Months in a period; the shorter ones are counted in days. */
const MONTHS: Readonly<Record<"month" | "quarter" | "halfYear" | "year", number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

/** Day 2 is Monday 1 January 1900: weeks run from Monday to Sunday, as ISO 8601 has them. */
const A_MONDAY = 2;
const DAYS_PER_WEEK = 7;

/**
 * The period that a day lies in.
 *
 * @param day - in the 1900 date system
 * @param fiscalYearStart - first month of the fiscal year, 1 to 12: quarters, half-years and years follow it
 */
export function periodOf(day: number, frequency: Frequency, fiscalYearStart: number): Period {
  switch (frequency) {
    case "day":
      return { frequency, index: day };
    case "week":
      return { frequency, index: Math.floor((day - A_MONDAY) / DAYS_PER_WEEK) };
    default: {
      const { year, month } = calendarDate(day);
      return {
        frequency,
        index: Math.floor((year * 12 + month - fiscalOffset(frequency, fiscalYearStart)) / MONTHS[frequency]),
      };
    }
  }
}

export function firstDay({ frequency, index }: Period, fiscalYearStart: number): number {
  switch (frequency) {
    case "day":
      return index;
    case "week":
      return index * DAYS_PER_WEEK + A_MONDAY;
    default: {
      const month = index * MONTHS[frequency] + fiscalOffset(frequency, fiscalYearStart) - 1;
      return dayOf({ year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 });
    }
  }
}

export const lastDay = (period: Period, fiscalYearStart: number): number =>
  firstDay(after(period, 1), fiscalYearStart) - 1;

/** The period so many later, or earlier when negative. */
export const after = ({ frequency, index }: Period, steps: number): Period => ({ frequency, index: index + steps });

/** How many periods of a frequency a year has; weeks and days as they mostly are. */
export const PERIODS_PER_YEAR: Readonly<Record<Frequency, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  halfYear: 2,
  year: 1,
};

/** Months are the same in every fiscal year; what is longer begins with it. */
const fiscalOffset = (frequency: Frequency, fiscalYearStart: number): number =>
  frequency === "month" ? 1 : fiscalYearStart;
