import type { Frequency } from "../../../scorecard";

/**
 * Expressions on days as the workbook counts them, from 1900 or from 1904: none of them knows the number of a day.
 *
 * Where an expression stands for many days at once, it comes first in a sum or a product: the grid of the workbench does not
 * understand an array constant behind a number.
 */

type Months = "month" | "quarter" | "halfYear" | "year";

/** Months in a period; the shorter ones are counted in days. */
const MONTHS: Readonly<Record<Months, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** The most days that a period has, and the fewest. */
export const MOST_DAYS: Readonly<Record<Frequency, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  halfYear: 184,
  year: 366,
};
export const FEWEST_DAYS: Readonly<Record<Frequency, number>> = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  halfYear: 181,
  year: 365,
};

/** Months begin with January in every fiscal year; what is longer begins with it. */
const fiscal = (frequency: Months, fiscalYearStart: number): number => (frequency === "month" ? 1 : fiscalYearStart);

const less = (number: number): string => (number === 0 ? "" : `-${number}`);

/** The first day of the period that a day lies in. */
export function firstOf(day: string, frequency: Frequency, fiscalYearStart: number): string {
  switch (frequency) {
    case "day":
      return day;
    case "week":
      return `(${day}-WEEKDAY(${day},2)+1)`;
    case "month":
      return `DATE(YEAR(${day}),MONTH(${day}),1)`;
    case "year":
      return firstOfYear(day, fiscalYearStart);
    default:
      return `DATE(YEAR(${day}),MONTH(${day})-MOD(MONTH(${day})${less(fiscalYearStart)},${MONTHS[frequency]}),1)`;
  }
}

/** The first day of the fiscal year that a day lies in. */
export const firstOfYear = (day: string, fiscalYearStart: number): string =>
  fiscalYearStart === 1
    ? `DATE(YEAR(${day}),1,1)`
    : `DATE(YEAR(${day})-(MONTH(${day})<${fiscalYearStart}),${fiscalYearStart},1)`;

/**
 * The first day of the period so many later.
 *
 * @param first - the first day of a period
 * @param steps - a number, an expression in brackets, or an array constant
 */
export function after(first: string, frequency: Frequency, steps: string): string {
  switch (frequency) {
    case "day":
      return `DATE(YEAR(${first}),MONTH(${first}),${steps}+DAY(${first}))`;
    case "week":
      return `DATE(YEAR(${first}),MONTH(${first}),${steps}*7+DAY(${first}))`;
    default:
      return `DATE(YEAR(${first}),${steps}${MONTHS[frequency] === 1 ? "" : `*${MONTHS[frequency]}`}+MONTH(${first}),1)`;
  }
}

/**
 * The first day of the period so many earlier. Excel has no day before 1900 and answers `#NUM!`, where it is 0: earlier than all days.
 *
 * @param first - the first day of a period
 */
export const before = (first: string, frequency: Frequency, steps: number): string =>
  `IFERROR(${after(first, frequency, `(${-steps})`)},0)`;

/** A number above 0 that is the same for days of one period only. */
export function periodNumber(day: string, frequency: Frequency, fiscalYearStart: number): string {
  switch (frequency) {
    case "day":
      return `INT(${day})`;
    case "week":
      return `(INT(${day})-WEEKDAY(${day},2))`;
    case "month":
      return `(YEAR(${day})*12+MONTH(${day}))`;
    default:
      return `INT((YEAR(${day})*12+MONTH(${day})${less(fiscal(frequency, fiscalYearStart))})/${MONTHS[frequency]})`;
  }
}

/** The Monday of the first week that belongs to the fiscal year of a Monday's week: a week belongs to that of its Thursday. */
const firstMonday = (monday: string, fiscalYearStart: number): string =>
  firstOf(`(${firstOfYear(`(${monday}+3)`, fiscalYearStart)}+3)`, "week", 1);

/** The first day of the fiscal year that a period belongs to, from its own first day. */
export const firstDayOfYear = (first: string, frequency: Frequency, fiscalYearStart: number): string =>
  frequency === "week" ? firstMonday(first, fiscalYearStart) : firstOfYear(first, fiscalYearStart);

/** Which period of its fiscal year a day lies in, from 0. */
export function placeInYear(day: string, frequency: Frequency, fiscalYearStart: number): string {
  switch (frequency) {
    case "day":
      return `(INT(${day})-${firstOfYear(`INT(${day})`, fiscalYearStart)})`;
    case "week": {
      const monday = `(INT(${day})-WEEKDAY(${day},2)+1)`;
      return `((${monday}-${firstMonday(monday, fiscalYearStart)})/7)`;
    }
    case "month":
      return `MOD(MONTH(${day})-${fiscalYearStart},12)`;
    default:
      return `INT(MOD(MONTH(${day})-${fiscalYearStart},12)/${MONTHS[frequency]})`;
  }
}

/** Places that a fiscal year can have. */
export const MOST_PLACES: Readonly<Record<Frequency, number>> = {
  day: 366,
  week: 54,
  month: 12,
  quarter: 4,
  halfYear: 2,
  year: 1,
};
