import { FILTER_MONTHS } from "../../../grid/filters";
import { invalidArgument } from "../../hostError";

interface Period {
  readonly from: number;
  readonly to: number;
}
/** Months of whatever year. */
interface Months {
  readonly months: (serial: number) => boolean;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const serialOf = (milliseconds: number): number => (milliseconds - EPOCH) / DAY;
const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * DAY);

const PRECISIONS = ["Year", "Month", "Day", "Hour", "Minute", "Second"];

/** The time that a filter is about: a day or time and how much of it counts, or one of Excel's words seen from a day. */
export function periodOf(said: { readonly date: string; readonly specificity: string }): Period;
export function periodOf(said: { readonly dynamic: string; readonly today: number }): Period | Months | undefined;
export function periodOf(
  said: { readonly date: string; readonly specificity: string } | { readonly dynamic: string; readonly today: number },
): Period | Months | undefined {
  return "date" in said ? aroundDate(said.date, said.specificity) : dynamicPeriod(said.dynamic, said.today);
}

function aroundDate(text: string, specificity: string): Period {
  const date = new Date(/T|:/.test(text) ? `${text.replace(/Z$/, "")}Z` : text);
  const precision = PRECISIONS.indexOf(specificity);
  if (Number.isNaN(date.getTime()) || precision < 0) throw invalidArgument();
  const parts = [
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ];
  const at = (more: number): number => {
    const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0] = parts
      .slice(0, precision + 1)
      .map((part, index) => (index === precision ? part + more : part));
    return serialOf(Date.UTC(year, month, day, hour, minute, second));
  };
  return { from: at(0), to: at(1) };
}

function dynamicPeriod(word: string, today: number): Period | Months | undefined {
  // The documentation has misspelt one.
  const asWritten = word.replace(/February$/, "Februray");
  const month = FILTER_MONTHS.findIndex((name) => asWritten === `AllDatesInPeriod${name}`);
  if (month >= 0) return { months: (serial) => dateOf(serial).getUTCMonth() === month };
  const [, quarter] = /^AllDatesInPeriodQuarter([1-4])$/.exec(word) ?? [];
  if (quarter !== undefined)
    return { months: (serial) => Math.floor(dateOf(serial).getUTCMonth() / 3) === Number(quarter) - 1 };
  const now = dateOf(today);
  const [year, monthNow, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const span = (from: number, to: number): Period => ({ from: serialOf(from), to: serialOf(to) });
  const days = (first: number, count: number): Period =>
    span(Date.UTC(year, monthNow, day + first), Date.UTC(year, monthNow, day + first + count));
  const months = (first: number, count: number): Period =>
    span(Date.UTC(year, first, 1), Date.UTC(year, first + count, 1));
  // Excel's weeks begin on a Sunday here, whatever the language.
  const sunday = -now.getUTCDay();
  const quarterStart = monthNow - (monthNow % 3);
  const periods: Readonly<Record<string, Period>> = {
    Yesterday: days(-1, 1),
    Today: days(0, 1),
    Tomorrow: days(1, 1),
    LastWeek: days(sunday - 7, 7),
    ThisWeek: days(sunday, 7),
    NextWeek: days(sunday + 7, 7),
    LastMonth: months(monthNow - 1, 1),
    ThisMonth: months(monthNow, 1),
    NextMonth: months(monthNow + 1, 1),
    LastQuarter: months(quarterStart - 3, 3),
    ThisQuarter: months(quarterStart, 3),
    NextQuarter: months(quarterStart + 3, 3),
    LastYear: months(-12, 12),
    ThisYear: months(0, 12),
    NextYear: months(12, 12),
    YearToDate: span(Date.UTC(year, 0, 1), Date.UTC(year, monthNow, day + 1)),
  };
  return periods[word];
}
