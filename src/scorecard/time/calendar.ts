/** The two ways in which a workbook can count its days. */
export const DATE_SYSTEMS = ["1900", "1904"] as const;
export type DateSystem = (typeof DATE_SYSTEMS)[number];

/** Day 0 of the 1904 system in the 1900 system. */
const DAYS_TO_1904 = 1462;
/** Excel believes in a 29 February 1900, so its earlier days lie one further from ours. */
const FALSE_LEAP_DAY = 60;
/** Days from 1 March of the year 0 to 30 December 1899, which is day 0 here. */
const DAYS_TO_EPOCH = 693_899;
const DAYS_PER_ERA = 146_097;

/** A date of the Gregorian calendar; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of an Excel serial date; the time of day is dropped. Days are counted as the 1900 system does from March 1900 on:
 * 1 January 2026 is 46023.
 *
 * @example dayOfSerial(46023.75, "1900") // 46023
 * @example dayOfSerial(44561, "1904") // 46023
 */
export function dayOfSerial(serial: number, system: DateSystem): number {
  const day = Math.floor(serial);
  if (system === "1904") return day + DAYS_TO_1904;
  return day < FALSE_LEAP_DAY ? day + 1 : day;
}

/**
 * The inverse of `dayOfSerial`, from March 1900 on.
 *
 * @example serialOf(46023, "1904") // 44561
 */
export const serialOf = (day: number, system: DateSystem): number => (system === "1904" ? day - DAYS_TO_1904 : day);

/** @example dayOf({ year: 2026, month: 1, day: 1 }) // 46023 */
export function dayOf({ year, month, day }: CalendarDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

/**
 * The inverse of `dayOf`, by counting in years that begin in March.
 *
 * Source: the civil-from-days algorithm of Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html
 */
export function calendarDate(day: number): CalendarDate {
  const sinceEpoch = day + DAYS_TO_EPOCH;
  const era = Math.floor(sinceEpoch / DAYS_PER_ERA);
  const dayOfEra = sinceEpoch - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
