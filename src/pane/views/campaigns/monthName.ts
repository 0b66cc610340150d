import { formatCalendar, type Language } from "../../../language";

/** @example monthName(24321, "da") // "oktober 2026" */
export const monthName = (month: number, language: Language): string =>
  formatCalendar({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 }, "month", language);
