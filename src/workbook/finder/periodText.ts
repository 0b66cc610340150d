import { dayOf, firstDay, parsePeriod, type Frequency } from "../../scorecard";
import { MONTH_PATTERN, monthOf } from "./monthNames";

/** A cell that names a period. */
export interface NamedPeriod {
  readonly frequency: Frequency;
  /** Grows with time among periods of the same frequency that name, or do not name, their year. */
  readonly order: number;
  readonly hasYear: boolean;
  /** A series can be read by it as it stands. */
  readonly isReadable: boolean;
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
  ["month", pattern(String.raw`(?<number>0?[1-9]|1[0-2])[/-](?<year>\d{4})`)],
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

const DAY = /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})$/;

/**
 * The period that a text names, as Danes and the English write them.
 *
 * @example periodText("jan. 2026") // a month that names its year, and that no series can be read by
 * @example periodText("2026-K1") // a quarter that a series can be read by
 */
export function periodText(text: string, fiscalYearStart: number): NamedPeriod | undefined {
  const code = parsePeriod(text, { frequency: "day", fiscalYearStart });
  if (code !== undefined)
    return { frequency: code.frequency, order: firstDay(code, fiscalYearStart), hasYear: true, isReadable: true };
  const plain = text.normalize("NFC").trim().toLocaleLowerCase("da").replace(/\.$/, "").replace(/\s+/g, " ");
  if (plain.length > 24) return undefined;
  const date = DAY.exec(plain)?.groups;
  if (date) return ofDay(Number(date["year"]), Number(date["month"]), Number(date["day"]));
  for (const [frequency, expression] of PATTERNS) {
    const groups = expression.exec(plain)?.groups;
    if (groups) return inWords(frequency, groups, fiscalYearStart);
  }
  return undefined;
}

const ofDay = (year: number, month: number, day: number): NamedPeriod | undefined =>
  month > 12 || day > 31
    ? undefined
    : { frequency: "day", order: dayOf({ year, month, day }), hasYear: true, isReadable: false };

const LETTERS: Partial<Readonly<Record<Frequency, string>>> = { quarter: "Q", week: "W", halfYear: "H" };

function inWords(
  frequency: Frequency,
  { month, number, year }: Readonly<Record<string, string | undefined>>,
  fiscalYearStart: number,
): NamedPeriod | undefined {
  const place = month === undefined ? Number(number) : (monthOf(month) ?? 0);
  if (year === undefined) return { frequency, order: place, hasYear: false, isReadable: false };
  const fullYear = year.length < 4 ? 2000 + Number(year.replace("'", "")) : Number(year);
  if (frequency === "year") return { frequency, order: fullYear * 366, hasYear: true, isReadable: false };
  const code = LETTERS[frequency];
  const period = parsePeriod(
    code === undefined ? `${fullYear}-${String(place).padStart(2, "0")}` : `${fullYear}-${code}${place}`,
    { frequency, fiscalYearStart },
  );
  return period && { frequency, order: firstDay(period, fiscalYearStart), hasYear: true, isReadable: false };
}
