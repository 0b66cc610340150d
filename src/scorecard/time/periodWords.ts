import { MONTH_PATTERN, monthOf } from "./monthNames";
import type { Frequency } from "./period";

/** What a text says of a period, if it says anything. */
export interface PeriodWords {
  readonly frequency: Frequency;
  /** Which month, week, quarter or half-year of its year, from 1; 1 for a year. */
  readonly place: number;
  readonly year: number | undefined;
  /** "maj 12" may be a day as well as a month of 2012. */
  readonly isAmbiguous: boolean;
}

const YEAR = String.raw`(?<year>\d{4}|'?\d{2})`;
const GAP = String.raw`[\s.,/'’-]*`;
const QUARTER = "q|k|kv|kvt|kvartal|quarter";
const WEEK = "uge|week|w|wk|u";
const HALF = "h|halvår|half";

const pattern = (source: string): RegExp => new RegExp(`^${source}$`);

/** With the group `number` for what is counted within a year, and `month` for the name of one. */
const PATTERNS: readonly (readonly [Frequency, RegExp])[] = [
  ["month", pattern(`(?<month>${MONTH_PATTERN})(?:${GAP}${YEAR})?`)],
  ["month", pattern(String.raw`(?<year>\d{4})${GAP}(?<month>${MONTH_PATTERN})`)],
  ["month", pattern(String.raw`(?<number>0?[1-9]|1[0-2])[/.-](?<year>\d{4})`)],
  ["quarter", pattern(String.raw`(?:${QUARTER})\.?\s*(?<number>[1-4])(?:${GAP}${YEAR})?`)],
  ["quarter", pattern(String.raw`(?<number>[1-4])\.?\s*(?:${QUARTER})(?:${GAP}${YEAR})?`)],
  ["quarter", pattern(String.raw`(?<year>\d{4})${GAP}(?:${QUARTER})\.?\s*(?<number>[1-4])`)],
  ["quarter", pattern(String.raw`(?<year>\d{4})${GAP}(?<number>[1-4])\.?\s*(?:${QUARTER})`)],
  ["week", pattern(String.raw`(?:${WEEK})\.?\s*(?<number>[1-9]|[0-4]\d|5[0-3])(?:${GAP}(?<year>\d{4}))?`)],
  ["week", pattern(String.raw`(?<year>\d{4})${GAP}(?:${WEEK})\.?\s*(?<number>\d{1,2})`)],
  ["halfYear", pattern(String.raw`(?:${HALF})\.?\s*(?<number>[12])(?:${GAP}${YEAR})?`)],
  ["halfYear", pattern(String.raw`(?<number>[12])\.?\s*(?:${HALF})(?:${GAP}${YEAR})?`)],
  ["year", pattern(String.raw`(?:år|year)\s*(?<year>\d{4})`)],
];

/** Longer texts are prose. */
const LONGEST = 24;

/**
 * A period as Danes and the English write it, with or without its year; a year of two digits is of this century.
 *
 * @example periodWords("jan. 2026") // the month 1 of 2026
 * @example periodWords("2. kvartal") // the quarter 2 of no year
 */
export function periodWords(text: string): PeriodWords | undefined {
  const plain = text.normalize("NFC").trim().toLocaleLowerCase("da").replace(/\.$/, "").replace(/\s+/g, " ");
  if (plain.length > LONGEST) return undefined;
  for (const [frequency, expression] of PATTERNS) {
    const groups = expression.exec(plain)?.groups;
    if (groups === undefined) continue;
    const { month, number = "1", year } = groups;
    const isAmbiguous = month !== undefined && year?.length === 2 && !/['’]\d\d$/.test(plain);
    return {
      frequency,
      place: month === undefined ? Number(number) : (monthOf(month) ?? 0),
      year: year === undefined ? undefined : year.length < 4 ? 2000 + Number(year.replace("'", "")) : Number(year),
      isAmbiguous,
    };
  }
  return undefined;
}
