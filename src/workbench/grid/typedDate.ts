import type { TypedNumber } from "./typedNumber";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(?<name>[a-z]{3,9})";
const TIME = /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:\.\d+)?))?(?:\s*(?<half>[ap]m))?$/i;

/** Orders of day, month and year in English, with the format that Excel gives them. */
const DATES: readonly (readonly [RegExp, string])[] = [
  [/^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4}|\d{2})$/, "m/d/yyyy"],
  [/^(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})$/, "m/d/yyyy"],
  [/^(?<year>\d{4})[/-](?<month>\d{1,2})$/, "mmm-yy"],
  [/^(?<month>\d{1,2})\/(?<year>\d{4})$/, "mmm-yy"],
  [/^(?<month>\d{1,2})[/-](?<day>\d{1,2})$/, "d-mmm"],
  [new RegExp(`^(?<day>\\d{1,2})[ -]${MONTH}[ -](?<year>\\d{4}|\\d{2})$`, "i"), "d-mmm-yy"],
  [new RegExp(`^${MONTH} (?<day>\\d{1,2}), ?(?<year>\\d{4})$`, "i"), "d-mmm-yy"],
  [new RegExp(`^${MONTH}[ -](?<year>\\d{4})$`, "i"), "mmm-yy"],
  [new RegExp(`^(?<day>\\d{1,2})[ -]${MONTH}$`, "i"), "d-mmm"],
];

/** Reads a day, a time of day or both in English notation; the value is Excel's serial number. */
export function typedDate(input: string): TypedNumber | undefined {
  const text = input.trim();
  const day = dayOf(text);
  if (day) return day;
  const time = timeOf(text);
  if (time) return time;
  const [, date = "", clock = ""] = /^(\S+) (\d{1,2}:.*)$/.exec(text) ?? [];
  const [onDay, at] = [dayOf(date), timeOf(clock)];
  return onDay && at && { value: onDay.value + at.value, numberFormat: "m/d/yyyy h:mm" };
}

function dayOf(text: string): TypedNumber | undefined {
  for (const [pattern, numberFormat] of DATES) {
    const parts = pattern.exec(text)?.groups;
    const value = parts && serialOf(parts);
    if (value !== undefined) return { value, numberFormat };
  }
  return undefined;
}

const DAY = 86_400_000;
/** Day 60 is 29 February 1900, which never was: before it, days are one less. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_AFTER_THE_GAP = 61;

function serialOf({ year, month, name, day = "1" }: Readonly<Record<string, string | undefined>>): number | undefined {
  const monthNumber = name === undefined ? Number(month) : monthOf(name);
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
function monthOf(name: string): number {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const full = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, index, 1));
  return index >= 0 && (name.length === 3 || full.toLowerCase() === name.toLowerCase()) ? index + 1 : 0;
}

function timeOf(text: string): TypedNumber | undefined {
  const { hour, minute, second, half } = TIME.exec(text)?.groups ?? {};
  if (hour === undefined || Number(minute) > 59 || Number(second ?? 0) >= 60) return undefined;
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const afternoon = half?.toLowerCase() === "pm" ? 12 : 0;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + afternoon;
  const seconds = (hours * 60 + Number(minute)) * 60 + Number(second ?? 0);
  const clock = second === undefined ? "h:mm" : "h:mm:ss";
  return { value: seconds / 86_400, numberFormat: half === undefined ? clock : `${clock} AM/PM` };
}
