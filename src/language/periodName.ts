import { calendarDate, firstDay, periodCode, type Period } from "../scorecard";
import type { Language } from "./language";
import { formatCalendar } from "./numbers";

/** The year of a code, and the number behind it: `2026/27-Q1`, `2026-W48`. */
const PARTS = /^(?<year>\d{4}(?:\/\d{2})?)-[A-Z](?<place>\d+)$/;

/**
 * A period as people say it.
 *
 * @example periodName({ frequency: "month", index: 24322 }, 1, "da") // "november 2026"
 */
export function periodName(period: Period, fiscalYearStart: number, language: Language): string {
  const code = periodCode(period, fiscalYearStart);
  const { year = code, place = "" } = PARTS.exec(code)?.groups ?? {};
  const number = String(Number(place));
  const date = calendarDate(firstDay(period, fiscalYearStart));
  switch (period.frequency) {
    case "day":
    case "month":
      return formatCalendar(date, period.frequency, language);
    case "week":
      return language === "da" ? `uge ${number}, ${year}` : `week ${number}, ${year}`;
    case "quarter":
      return language === "da" ? `${number}. kvartal ${year}` : `Q${number} ${year}`;
    case "halfYear":
      return language === "da" ? `${number}. halvår ${year}` : `H${number} ${year}`;
    case "year":
      return year;
  }
}
