import {
  dayOf,
  firstDay,
  FREQUENCIES,
  lastDay,
  MONTH_PATTERN,
  monthOf,
  parsePeriod,
  periodOf,
  type Frequency,
} from "../../scorecard";

/** A period that is written by its first and its last day. */
interface SpannedPeriod {
  readonly frequency: Frequency;
  readonly first: number;
}

const BETWEEN = /\s+(?:-|–|—|til|to)\s+/i;
/** Shorter texts hold no two days. */
const SHORTEST = 11;
const IN_WORDS = new RegExp(
  String.raw`^(?:(?<before>\d{1,2})\.?\s+)?(?<month>${MONTH_PATTERN})\.?(?:\s+(?<behind>\d{1,2}))?(?:,?\s+(?<year>\d{4}))?$`,
);

/**
 * The week, month, quarter, half-year or year that begins and ends with the two days of a text, as reports of analytics head what they compare.
 *
 * @returns `undefined` for days that are no whole period
 * @example spannedPeriod("Oct 1 - Oct 31, 2026", 1) // the month that begins on 1 October 2026
 */
export function spannedPeriod(text: string, fiscalYearStart: number): SpannedPeriod | undefined {
  if (text.length < SHORTEST) return undefined;
  const [one, other, ...more] = text.trim().split(BETWEEN);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const last = dayIn(other, undefined);
  const first = last && dayIn(one, last.year);
  if (first === undefined) return undefined;
  for (const frequency of FREQUENCIES) {
    const period = periodOf(first.day, frequency, fiscalYearStart);
    const isWhole = firstDay(period, fiscalYearStart) === first.day && lastDay(period, fiscalYearStart) === last?.day;
    if (frequency !== "day" && isWhole) return { frequency, first: first.day };
  }
  return undefined;
}

/** @param year - that of the last day, where the first does not say its own */
function dayIn(text: string, year: number | undefined): { readonly day: number; readonly year: number } | undefined {
  const { before, month, behind, year: own } = IN_WORDS.exec(text.trim().toLowerCase())?.groups ?? {};
  const date = before ?? behind;
  const of = own === undefined ? year : Number(own);
  if (month !== undefined && date !== undefined && of !== undefined)
    return { day: dayOf({ year: of, month: monthOf(month) ?? 1, day: Number(date) }), year: of };
  const period = parsePeriod(text, { frequency: "day", fiscalYearStart: 1 });
  const [said] = /\d{4}/.exec(text) ?? [];
  return period?.frequency === "day" && said !== undefined
    ? { day: firstDay(period, 1), year: Number(said) }
    : undefined;
}
