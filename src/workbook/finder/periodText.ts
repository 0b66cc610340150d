import { dayOf, firstDay, parsePeriod, periodWords, type Frequency } from "../../scorecard";
import { spannedPeriod } from "./spannedPeriod";

/** A cell that names a period. */
export interface NamedPeriod {
  readonly frequency: Frequency;
  /** Grows with time among periods of the same frequency that name, or do not name, their year. */
  readonly order: number;
  readonly hasYear: boolean;
  /** A series can be read by it as it stands. */
  readonly isReadable: boolean;
  /** It is written by its first and its last day, which no series can be read by. */
  readonly isSpanned?: true;
}

/** A date that was typed as text; day and month may be the other way round, so no series is read by it. */
const DAY = /^\s*(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})\s*$/;

/** The year 1980: nobody keeps a scorecard of a time before. */
const EARLIEST = 29_221;

/**
 * The period that a text names, as Danes and the English write them.
 *
 * @example periodText("jan. 2026") // a month that a series can be read by
 * @example periodText("jan.") // a month that does not name its year, so that no series can be read by it
 */
export function periodText(text: string, fiscalYearStart: number): NamedPeriod | undefined {
  const period = parsePeriod(text, { frequency: "day", fiscalYearStart });
  if (period !== undefined) {
    const order = firstDay(period, fiscalYearStart);
    // "0001" counts something.
    if (order < EARLIEST) return undefined;
    return { frequency: period.frequency, order, hasYear: true, isReadable: true };
  }
  const date = DAY.exec(text)?.groups;
  if (date) return ofDay(Number(date["year"]), Number(date["month"]), Number(date["day"]));
  const spanned = spannedPeriod(text, fiscalYearStart);
  if (spanned !== undefined)
    return { frequency: spanned.frequency, order: spanned.first, hasYear: true, isReadable: false, isSpanned: true };
  const words = periodWords(text);
  if (words === undefined) return undefined;
  const { frequency, place, year, isAmbiguous } = words;
  if (year === undefined) return { frequency, order: place, hasYear: false, isReadable: false };
  return isAmbiguous
    ? { frequency, order: dayOf({ year, month: place, day: 1 }), hasYear: true, isReadable: false }
    : undefined;
}

const ofDay = (year: number, month: number, day: number): NamedPeriod | undefined =>
  month > 12 || day > 31
    ? undefined
    : { frequency: "day", order: dayOf({ year, month, day }), hasYear: true, isReadable: false };
