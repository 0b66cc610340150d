import { roundedScore } from "../scorecard";
import type { Language } from "./language";

/** Day before month and 24 hours also in English: the readers sit in Denmark. */
export const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** Making a formatter takes longer than using it a hundred times. */
const made = new Map<string, unknown>();

function once<Formatter>(name: string, language: Language, make: (locale: string) => Formatter): Formatter {
  const key = `${name} ${language}`;
  if (!made.has(key)) made.set(key, make(LOCALES[language]));
  return made.get(key) as Formatter;
}

const numberFormat = (name: string, language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(name, language, (locale) => new Intl.NumberFormat(locale, options));

/** @example formatNumber(1234.56, "da") // "1.234,56" */
export const formatNumber = (value: number, language: Language): string =>
  numberFormat("number", language, { maximumFractionDigits: 6, maximumSignificantDigits: 12 }).format(value);

/** A number as a person would type it: without thousands separators, so that it can be read back unchanged. */
export const formatForInput = (value: number, language: Language): string =>
  numberFormat("input", language, { useGrouping: false, maximumSignificantDigits: 15 }).format(value);

/**
 * A computed value as people read it: no more digits than tell something.
 *
 * @example formatReadable(27.3262490294, "da") // "27,33"
 * @example formatReadable(3406921.4, "da") // "3.406.921"
 */
export function formatReadable(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size >= 1000) return numberFormat("thousands", language, { maximumFractionDigits: 0 }).format(value);
  if (size >= 1) return numberFormat("units", language, { maximumFractionDigits: 2 }).format(value);
  return numberFormat("fractions", language, { maximumSignificantDigits: 3 }).format(value);
}

/**
 * A value with its unit behind it, on one line. English writes the percent sign close to the number.
 *
 * @example formatValue(5.4, "%", "da") // "5,4 %"
 */
export function formatValue(value: number, unit: string, language: Language): string {
  const number = formatReadable(value, language);
  if (unit === "") return number;
  return unit === "%" && language === "en" ? `${number}%` : `${number}\u00a0${unit}`;
}

/**
 * A score to one decimal. A whole number is only said once it has been reached: 89.96 is no 90, which a threshold might be.
 *
 * @example formatScore(87.54, "da") // "87,5"
 * @example formatScore(89.96, "da") // "89,9"
 */
export function formatScore(score: number, language: Language): string {
  const isRoundedUp = Math.round(score * 10) === 10 * Math.ceil(score) && score < Math.ceil(score);
  return oneDecimal(language).format(isRoundedUp ? Math.ceil(score) - 0.1 : score);
}

/**
 * How far apart two scores are, to one decimal and without a sign. No threshold is reached by it, so it is rounded as any number is.
 *
 * @example formatPoints(-1.96, "da") // "2"
 */
export const formatPoints = (points: number, language: Language): string =>
  oneDecimal(language).format(Math.abs(points));

/** @example signedPoints(-1.96, "da") // "−2" */
export const signedPoints = (points: number, language: Language): string =>
  `${points < 0 ? "−" : "+"}${formatPoints(points, language)}`;

/**
 * How many points are missing, to one decimal and rounded up: what is missing is never said to be 0.
 *
 * @example formatShortfall(0.04, "da") // "0,1"
 */
export const formatShortfall = (points: number, language: Language): string =>
  oneDecimal(language).format(Math.ceil(roundedScore(points * 10)) / 10);

const oneDecimal = (language: Language): Intl.NumberFormat =>
  numberFormat("score", language, { maximumFractionDigits: 1 });

/**
 * @param share - 0 to 1
 * @example formatPercent(0.125, "da") // "12,5 %", with a space that does not break
 */
export const formatPercent = (share: number, language: Language): string =>
  numberFormat("percent", language, { style: "percent", maximumFractionDigits: 1 }).format(share);

/** @returns the text itself when it is no point in time */
export function formatTime(iso: string, language: Language): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const options = { dateStyle: "medium", timeStyle: "short" } as const;
  return once("time", language, (locale) => new Intl.DateTimeFormat(locale, options)).format(time);
}

/** @example formatCalendar({ year: 2026, month: 11, day: 24 }, "month", "da") // "november 2026" */
export function formatCalendar(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  precision: "day" | "month",
  language: Language,
): string {
  const options: Intl.DateTimeFormatOptions =
    precision === "day" ? { dateStyle: "medium" } : { month: "long", year: "numeric" };
  const format = once(
    `calendar ${precision}`,
    language,
    (locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }),
  );
  return format.format(Date.UTC(year, month - 1, day));
}

/** @example formatList(["ROI", "NPS", "CTR"], "da") // "ROI, NPS og CTR" */
export const formatList = (items: readonly string[], language: Language): string =>
  once("list", language, (locale) => new Intl.ListFormat(locale)).format(items);

/** As many names as a sentence bears. */
const MOST_NAMED = 5;

/** @example formatSome(["A", "B", "C", "D", "E", "F", "G"], "da") // "A, B, C, D, E og 2 andre" */
export function formatSome(items: readonly string[], language: Language): string {
  const rest = items.length - MOST_NAMED;
  if (rest <= 1) return formatList(items, language);
  const others = `${formatNumber(rest, language)} ${language === "da" ? "andre" : "others"}`;
  return formatList([...items.slice(0, MOST_NAMED), others], language);
}

/** The form of a sentence that goes with a count. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

export function plural(count: number, language: Language, { one, other }: Forms): string {
  return once("plural", language, (locale) => new Intl.PluralRules(locale)).select(count) === "one" ? one : other;
}
