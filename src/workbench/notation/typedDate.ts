import type { Notation } from "./notation";
import type { TypedNumber } from "./typedNumber";

const TIME = /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:[.,]\d+)?))?(?:\s*(?<half>[ap]m))?$/i;

/** Reads a day, a time of day or both; the value is Excel's serial number. */
export function typedDate(input: string, { dates, decimal }: Notation): TypedNumber | undefined {
  const text = input.trim();
  const day = dayOf(text, dates);
  if (day) return day;
  const time = timeOf(text, decimal);
  if (time) return time;
  const [, date = "", clock = ""] = /^(.+) (\d{1,2}:.*)$/.exec(text) ?? [];
  const [onDay, at] = [dayOf(date, dates), timeOf(clock, decimal)];
  return onDay && at && { value: onDay.value + at.value, numberFormat: "m/d/yyyy h:mm" };
}

function dayOf(text: string, { patterns, months }: Notation["dates"]): TypedNumber | undefined {
  for (const [pattern, numberFormat] of patterns) {
    const parts = pattern.exec(text)?.groups;
    const value = parts && serialOf(parts, months);
    if (value !== undefined) return { value, numberFormat };
  }
  return undefined;
}

const DAY = 86_400_000;
/** Day 60 is 29 February 1900, which never was: before it, days are one less. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_AFTER_THE_GAP = 61;

function serialOf(
  { year, month, name, day = "1" }: Readonly<Record<string, string | undefined>>,
  months: readonly string[],
): number | undefined {
  const monthNumber = name === undefined ? Number(month) : monthOf(name.toLowerCase(), months);
  const fullYear = year === undefined ? new Date().getFullYear() : Number(year) + century(year);
  const date = new Date(Date.UTC(fullYear, monthNumber - 1, Number(day)));
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== Number(day)) return undefined;
  const serial = (date.getTime() - EPOCH) / DAY;
  if (fullYear < 1900 || fullYear > 9999) return undefined;
  return serial < FIRST_AFTER_THE_GAP ? serial - 1 : serial;
}

/** Two digits are a year from 1930 to 2029. */
const century = (year: string): number => (year.length === 4 ? 0 : Number(year) < 30 ? 2000 : 1900);

/** 0 for what is no month: no date has it. */
const monthOf = (name: string, months: readonly string[]): number =>
  months.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;

function timeOf(text: string, decimal: string): TypedNumber | undefined {
  const { hour, minute, second, half } = TIME.exec(text)?.groups ?? {};
  const ofMinute = Number((second ?? "0").replace(decimal, "."));
  if (hour === undefined || Number(minute) > 59 || !(ofMinute < 60)) return undefined;
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const afternoon = half?.toLowerCase() === "pm" ? 12 : 0;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + afternoon;
  const seconds = (hours * 60 + Number(minute)) * 60 + ofMinute;
  const clock = second === undefined ? "h:mm" : "h:mm:ss";
  return { value: seconds / 86_400, numberFormat: half === undefined ? clock : `${clock} AM/PM` };
}
