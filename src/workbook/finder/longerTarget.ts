import { type Frequency, plainText, periodWords } from "../../scorecard";

const TO_DATE = /\b(aatd|ytd|aar til dato|year to date)\b/;
const OF_YEAR = /\b(aars?maal|aarsbudget|annual|yearly|full year|hele aaret|(pr|per) (aar|year))\b/;
const YEAR = /\b20\d\d\b/;

/** Whether what a heading says of its period names a month, a quarter or a day, or the year so far. */
function isPartOfYear(heading: string): boolean {
  const words = plainText(heading).split(" ");
  return (
    TO_DATE.test(words.join(" ")) ||
    words.some((_, from) =>
      [1, 2, 3].some((count) => {
        const period = periodWords(words.slice(from, from + count).join(" "));
        return period !== undefined && period.frequency !== "year";
      }),
    )
  );
}

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
  return isPartOfYear(actual.heading) || OF_YEAR.test(plainText(target));
}
