import { calendarDate, dayOf } from "../../scorecard";

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const digits = (number: number, count: number): string => String(number).padStart(count, "0");

/** A day as a date input holds it. */
export function isoOfDay(day: number): string {
  const { year, month, day: ofMonth } = calendarDate(Math.floor(day));
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(ofMonth, 2)}`;
}

/** The day of a date input; `undefined` while it holds no date. */
export function dayOfIso(text: string): number | undefined {
  const [, year = "", month = "", day = ""] = ISO_DATE.exec(text) ?? [];
  return year === "" ? undefined : dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}
