import { type Frequency, plainText, periodWords } from "../../scorecard";

const TO_DATE = /\b(aatd|ytd|aar til dato|year to date)\b/;
const OF_YEAR =
  /\b(aars?maal|aarsbudget|helaars(?:maal|budget)|aarets|annual|yearly|full year|fuldt aar|hele aaret|fy (?!\d)|(pr|per) (aar|year))\b/;
const YEAR = /\b20\d\d\b/;
/** How people say for how long a target or a value is. */
const LENGTHS: readonly (readonly [Frequency, RegExp])[] = [
  ["week", /\b(ugemaal|weekly|denne uge|this week|(pr|per) (uge|week))\b/],
  ["month", /\b(maanedsmaal|monthly|denne maaned|this month|(pr|per) (maaned|month))\b/],
  ["quarter", /\b(kvartalsmaal|quarterly|dette kvartal|this quarter|(pr|per) (kvartal|quarter))\b/],
];

const lengthSaid = (plain: string): Frequency | undefined => LENGTHS.find(([, words]) => words.test(plain))?.[0];

/** The period that a heading names, alone or among other words. */
function lengthOf(heading: string): Frequency | undefined {
  const plain = plainText(heading);
  const words = plain.split(" ");
  const named = words.flatMap((_, from) =>
    [1, 2, 3].flatMap((count) => periodWords(words.slice(from, from + count).join(" "))?.frequency ?? []),
  );
  return lengthSaid(plain) ?? named.find((frequency) => frequency !== "year");
}

/** Whether a heading says that what stands there is for the year so far. */
export const isToDate = (heading: string): boolean => TO_DATE.test(plainText(heading));

/** Whether what a heading says of its period names a week, a month, a quarter or a day, or the year so far. */
export const isPartOfYear = (heading: string): boolean => isToDate(heading) || lengthOf(heading) !== undefined;

/** "Mål 2026" may be the target of each month in 2026 where it is no more than so many times what a month has. */
const MOST_OF_PERIOD = 1.5;

/** Whether a target that is called one of a year is too high to be that of a period. */
export const isTooHigh = (target: unknown, actual: unknown): boolean =>
  typeof target !== "number" || typeof actual !== "number" || Math.abs(target) > MOST_OF_PERIOD * Math.abs(actual);

/** Whether a heading, or the name of a tab, says that what stands there is for a whole year. */
export function isOfYear(heading: string): boolean {
  const plain = plainText(heading);
  return !TO_DATE.test(plain) && (OF_YEAR.test(plain) || (YEAR.test(plain) && !isPartOfYear(heading)));
}

/**
 * Whether a target is for a year and the value beside it for less, so that what adds up must not be held against it.
 *
 * @param actual - the heading of the value, or how often the values beside it are
 * @example isLongerTarget("Mål 2026", "Realiseret okt. 2026") // true
 */
export function isLongerTarget(target: string, actual: { readonly heading: string } | Frequency | undefined): boolean {
  if (!isOfYear(target) || actual === "year") return false;
  if (typeof actual !== "object") return actual !== undefined;
  return isPartOfYear(actual.heading) || OF_YEAR.test(plainText(target)) || !YEAR.test(plainText(actual.heading));
}

/**
 * Whether a heading says that its target is for a week, a month or a quarter, and the value beside it is for another length of time.
 *
 * @param actual - as for `isLongerTarget`
 * @example isTargetOfOtherLength("Ugemål", "month") // true
 * @example isTargetOfOtherLength("Budget", { heading: "ÅTD" }) // true
 */
export function isTargetOfOtherLength(
  target: string,
  actual: { readonly heading: string } | Frequency | undefined,
): boolean {
  if (typeof actual === "object" && isToDate(target) !== isToDate(actual.heading)) return true;
  const wanted = lengthSaid(plainText(target));
  const said = typeof actual === "object" ? lengthOf(actual.heading) : actual;
  return wanted !== undefined && said !== undefined && wanted !== said;
}
