import { calendarDate, dayOf, dayOfSerial, type DateSystem } from "./calendar";
import { MONTH_PATTERN, monthOf } from "./monthNames";
import { firstDay, periodOf, type Frequency, type Period } from "./period";
import { periodWords } from "./periodWords";

/** Letters that stand for week, quarter and half-year in a code. */
export interface PeriodLetters {
  readonly week: string;
  readonly quarter: string;
  readonly halfYear: string;
}

const INTERNATIONAL: PeriodLetters = { week: "W", quarter: "Q", halfYear: "H" };

const two = (number: number): string => String(number).padStart(2, "0");

/**
 * A short, sortable name of a period: `2026-03-15`, `2026-W12`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`. A fiscal year that
 * does not begin in January bears both its years: `2026/27-Q1`.
 */
export function periodCode(period: Period, fiscalYearStart: number, letters: PeriodLetters = INTERNATIONAL): string {
  const first = firstDay(period, fiscalYearStart);
  const { year, month, day } = calendarDate(first);
  switch (period.frequency) {
    case "day":
      return `${year}-${two(month)}-${two(day)}`;
    case "week": {
      // An ISO week belongs to the year that its Thursday lies in.
      const thursday = first + 3;
      const isoYear = calendarDate(thursday).year;
      const week = Math.floor((thursday - dayOf({ year: isoYear, month: 1, day: 1 })) / 7) + 1;
      return `${isoYear}-${letters.week}${two(week)}`;
    }
    case "month":
      return `${year}-${two(month)}`;
    case "quarter":
      return `${fiscalYear(period.index, 4, fiscalYearStart)}-${letters.quarter}${placeIn(period.index, 4)}`;
    case "halfYear":
      return `${fiscalYear(period.index, 2, fiscalYearStart)}-${letters.halfYear}${placeIn(period.index, 2)}`;
    case "year":
      return fiscalYear(period.index, 1, fiscalYearStart);
  }
}

const placeIn = (index: number, perYear: number): number => (((index % perYear) + perYear) % perYear) + 1;

function fiscalYear(index: number, perYear: number, fiscalYearStart: number): string {
  const year = Math.floor(index / perYear);
  return fiscalYearStart === 1 ? String(year) : `${year}/${two((year + 1) % 100)}`;
}

const CODE = /^(\d{4})(?:\/(\d{1,2}))?(?:[-\s]?(?:([A-ZÆØÅ])\s?(\d{1,2})|(\d{1,2})(?:-(\d{1,2}))?))?$/;
/** A month after its year without anything between, as ledgers keep it, also as a number. */
const YEAR_AND_MONTH = /^(?:19|20|21)\d\d(?:0[1-9]|1[0-2])$/;
/** A day without anything between, as files and ledgers keep it, also as a number. */
const YEAR_MONTH_DAY = /^((?:19|20|21)\d\d)(0[1-9]|1[0-2])([0-3]\d)$/;
/** A day before its month, as Danes write it, also "31/12-2026". */
const DAY_FIRST = /^(\d{1,2})(?:[-.](\d{1,2})[-.]|\/(\d{1,2})[- ])(\d{4})$/;
/** With strokes the English write the day first and Americans the month: it is a day only where one of them cannot be a month. */
const WITH_STROKES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** A day whose month is a word: "1. oktober 2026", "Oct 1, 2026", "1-okt-2026". */
const DAY_IN_WORDS = new RegExp(
  `^(?:(\\d{1,2})(?:-|\\.?\\s+)(${MONTH_PATTERN})|(${MONTH_PATTERN})\\.?\\s+(\\d{1,2})),?\\.?(?:-|\\s+)(\\d{4})$`,
);
const FISCAL = "(?:FY|RÅ)\\s?(?:20)?(\\d\\d)";
/** A fiscal year by the year in which it closes, with a part of it before or behind. */
const CLOSING_YEAR = new RegExp(`^(?:([QKH]\\s?\\d)[\\s-]*)?${FISCAL}(?:[\\s-]*([QKH]\\s?\\d))?$`);
/** A fiscal year that bears both its years, in figures of two or four. */
const BOTH_YEARS = new RegExp(`${FISCAL}[/-](?:20)?(\\d\\d)(?!\\d)|20(\\d\\d)/20(\\d\\d)(?!\\d)`);
/** A month as statistical offices write it. */
const WITH_M = /^(\d{4})[-\s]?M(0?[1-9]|1[0-2])$/;
/** A day or a month behind its year, with any sign between; `2026/01` is for whoever knows fiscal years. */
const YEAR_FIRST = /^(\d{4})([./ _])(\d{1,2})\2(\d{1,2})$|^(\d{4})[._](\d{1,2})$/;
/** The time of day that exports write behind a day; at any other time something has happened, and that is no period. */
const MIDNIGHT = /(?<=\d)[T\s]+0?0:00(?::00(?:\.0+)?)?Z?$/;
/** Signs that look like a hyphen, as programs put them in its place. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Both years of a fiscal year with a hyphen; the second cannot be a month. */
const HYPHENED_YEARS = /^(\d{4})-(1[3-9]|[2-9]\d)$/;
/** People set signs off from what they stand between: "2026 / 03". */
const SPACED = /\s*([/-])\s*/g;
/** A part before the two years of its fiscal year. */
const PART_FIRST = /^([A-ZÆØÅ]\s?\d{1,2})[\s-]+(\d{4}\/\d{2})$/;
const FREQUENCY_OF_LETTER: Readonly<Record<string, "week" | "quarter" | "halfYear">> = {
  W: "week",
  U: "week",
  Q: "quarter",
  K: "quarter",
  H: "halfYear",
};
const MOST: Readonly<Record<"week" | "quarter" | "halfYear", number>> = { week: 53, quarter: 4, halfYear: 2 };
/** Numbers in this range are years; every other number is a date. */
const YEARS = { first: 1901, last: 2199 };
/** Numbers in this range are days, of 1927 to 2199. Smaller ones count something, or are months without their century; larger ones are misspelt. */
const DAYS = { first: 10_000, last: 109_573 };

/**
 * The period that a person means: a code as `periodCode` writes it (also with the Danish letters K and U), a month as ledgers write
 * it (`2026/01`, `202601`, also as a number) or statistics do (`2026M01`), a year, a fiscal year by the one it closes in (`FY27`), a period in words that names
 * its year, a day (`31-12-2026`), or a date, which stands for the period of `frequency` that it lies in.
 *
 * @param hasShortYears - "jan-26", which may be a day as well, is the month of 2026
 * @returns `undefined` for anything else
 * @example parsePeriod("2026-K1", { … }) // the first quarter of 2026, as does "1. kvartal 2026"
 */
export function parsePeriod(
  text: string | number,
  {
    frequency,
    fiscalYearStart,
    dateSystem = "1900",
    hasShortYears = false,
  }: {
    readonly frequency: Frequency;
    readonly fiscalYearStart: number;
    readonly dateSystem?: DateSystem;
    readonly hasShortYears?: boolean;
  },
): Period | undefined {
  if (typeof text === "string") return written(text, fiscalYearStart, hasShortYears);
  if (YEAR_MONTH_DAY.test(String(text))) return written(String(text), fiscalYearStart);
  const isYear = Number.isInteger(text) && text >= YEARS.first && text <= YEARS.last;
  if (isYear) return { frequency: "year", index: text };
  if (YEAR_AND_MONTH.test(String(text))) return written(String(text), fiscalYearStart);
  const day = dayOfSerial(text, dateSystem);
  return day >= DAYS.first && day <= DAYS.last ? periodOf(day, frequency, fiscalYearStart) : undefined;
}

function written(text: string, fiscalYearStart: number, hasShortYears = false): Period | undefined {
  const plain = text.trim().replace(DASHES, "-").replace(MIDNIGHT, "");
  const typed = plain.toUpperCase().replace(SPACED, "$1");
  const [, partBefore = "", closing, part = partBefore] = CLOSING_YEAR.exec(typed) ?? [];
  if (closing !== undefined) {
    const index = 2000 + Number(closing) - (fiscalYearStart === 1 ? 0 : 1);
    return part === "" ? { frequency: "year", index } : lettered(index, part.charAt(0), Number(part.slice(1)));
  }
  const code = typed
    .replace(BOTH_YEARS, (_, short, closes, year, next) => `20${short ?? year}/${closes ?? next}`)
    .replace(HYPHENED_YEARS, fiscalYearStart === 1 ? "$&" : "$1/$2")
    .replace(PART_FIRST, "$2-$1")
    .replace(WITH_M, "$1-$2")
    .replace(YEAR_FIRST, (_, year, __, month, day, ofYear, alone) =>
      alone ? `${ofYear}-${alone}` : `${year}-${month}-${day}`,
    );
  const [, dayOfMonth, behindSign, monthOfYear = behindSign, ofYear] = DAY_FIRST.exec(code) ?? [];
  if (ofYear !== undefined) return dated(Number(ofYear), Number(monthOfYear), Number(dayOfMonth));
  const [, plainYear, plainMonth, plainDay] = YEAR_MONTH_DAY.exec(code) ?? [];
  if (plainYear !== undefined) return dated(Number(plainYear), Number(plainMonth), Number(plainDay));
  const [, one, other, strokesYear] = WITH_STROKES.exec(code) ?? [];
  if (strokesYear !== undefined) return withStrokes(Number(strokesYear), Number(one), Number(other));
  const [, yearText, slashed, letter, number, month, day] = CODE.exec(code) ?? [];
  if (yearText === undefined) return inWords(plain, fiscalYearStart, hasShortYears);
  const year = Number(yearText);
  if (slashed !== undefined && month !== undefined) return undefined;
  const bearsBothYears = slashed !== undefined && slashed === two((year + 1) % 100);
  // "2011/12" is a fiscal year where there are such, and December elsewhere.
  const isFiscal = fiscalYearStart !== 1 || BOTH_YEARS.test(typed);
  const isMonth = slashed !== undefined && letter === undefined && !(bearsBothYears && isFiscal);
  if (isMonth && Number(slashed) <= 12) return dated(year, Number(slashed));
  if (slashed !== undefined && !bearsBothYears) return undefined;
  if (letter !== undefined) return lettered(year, letter, Number(number));
  return month === undefined
    ? { frequency: "year", index: year }
    : dated(year, Number(month), day === undefined ? undefined : Number(day));
}

function withStrokes(year: number, one: number, other: number): Period | undefined {
  if (one <= 12 && other <= 12 && one !== other) return undefined;
  return one > 12 ? dated(year, other, one) : dated(year, one, other);
}

/** A month, or a day of it, that the calendar has. */
function dated(year: number, month: number, day?: number): Period | undefined {
  const date = { year, month, day: day ?? 1 };
  const serial = dayOf(date);
  const back = calendarDate(serial);
  if (back.month !== date.month || back.day !== date.day) return undefined;
  return periodOf(serial, day === undefined ? "month" : "day", 1);
}

function inWords(text: string, fiscalYearStart: number, hasShortYears: boolean): Period | undefined {
  const [, before, month, name = month, behind = before, ofYear] = DAY_IN_WORDS.exec(text.trim().toLowerCase()) ?? [];
  if (name !== undefined) return dated(Number(ofYear), monthOf(name) ?? 0, Number(behind));
  const { frequency, place, year, isAmbiguous } = periodWords(text) ?? {};
  if (year === undefined || place === undefined || (isAmbiguous && !hasShortYears)) return undefined;
  switch (frequency) {
    case "year":
      return { frequency, index: year };
    case "month":
      return periodOf(dayOf({ year, month: place, day: 1 }), frequency, fiscalYearStart);
    case "week":
    case "quarter":
    case "halfYear":
      return counted(year, frequency, place);
    default:
      return undefined;
  }
}

function lettered(year: number, letter: string, number: number): Period | undefined {
  const frequency = FREQUENCY_OF_LETTER[letter];
  return frequency && counted(year, frequency, number);
}

/** The period that is counted so within its year. */
function counted(year: number, frequency: keyof typeof MOST, number: number): Period | undefined {
  if (number < 1 || number > MOST[frequency]) return undefined;
  if (frequency === "quarter") return { frequency, index: year * 4 + number - 1 };
  if (frequency === "halfYear") return { frequency, index: year * 2 + number - 1 };
  // The fourth of January always lies in the first ISO week.
  const first = periodOf(dayOf({ year, month: 1, day: 4 }), "week", 1);
  const period = { frequency, index: first.index + number - 1 };
  return calendarDate(firstDay(period, 1) + 3).year === year ? period : undefined;
}
