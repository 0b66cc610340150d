import { calendarDate, firstDay, periodCode, type Period } from "../scorecard";
import type { Language } from "./language";
import { LOCALES } from "./numbers";
import { tableWords } from "./tableWords";

/** A period as short as an axis has room for, and the year that it lies in. */
export interface PeriodTick {
  readonly text: string;
  /** Empty where the text is the year itself. */
  readonly year: string;
}

/**
 * A period on an axis of time.
 *
 * @example periodTick({ frequency: "month", index: 24316 }, 1, "da") // { text: "maj", year: "2026" }
 * @example periodTick({ frequency: "quarter", index: 8104 }, 1, "da") // { text: "K1", year: "2026" }
 */
export function periodTick(period: Period, fiscalYearStart: number, language: Language): PeriodTick {
  if (period.frequency !== "month" && period.frequency !== "day") {
    const [year = "", text = ""] = periodCode(period, fiscalYearStart, tableWords(language).letters).split("-");
    return text === "" ? { text: year, year: "" } : { text, year };
  }
  const { year, month, day } = calendarDate(firstDay(period, fiscalYearStart));
  const options = { month: "short", timeZone: "UTC" } as const;
  const name = new Intl.DateTimeFormat(LOCALES[language], options).format(Date.UTC(year, month - 1, day));
  // Danish abbreviates "jan." with a full stop, which an axis has no need of.
  const short = name.replace(".", "");
  return { text: period.frequency === "day" ? `${day} ${short}` : short, year: String(year) };
}
