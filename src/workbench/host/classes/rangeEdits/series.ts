import type { CellInput } from "../../../grid/grid";
import type { ReadCell } from "./readCells";

export const FILL_TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
] as const;
export type FillType = (typeof FILL_TYPES)[number];

/** What cells behind a line of cells (or, with a negative index, before it) hold: the first one behind has the line's length for index. */
export type Series = (index: number) => CellInput;

/**
 * Goes on with a line of constants. Numbers go along their line of best fit, also a single one when a series is asked for; days go on
 * by days, or by months when the same day of the month is said; the number in or behind a text, the names of days and months, and
 * quarters go on; anything else is repeated.
 *
 * @param lists - words that follow each other in a circle
 */
export function seriesOf(cells: readonly ReadCell[], type: FillType, lists: readonly (readonly string[])[]): Series {
  const runs = runsOf(cells, lists).map((run) => ({ ...run, next: nextOf(run, type, cells.length) }));
  return (index) => {
    const at = modulo(index, cells.length);
    const run = runs.find(({ first, cells: own }) => at >= first && at < first + own.length);
    const round = Math.floor(index / cells.length);
    return run ? run.next(round * run.cells.length + at - run.first) : null;
  };
}

interface Run {
  readonly first: number;
  readonly cells: readonly ReadCell[];
  readonly kind: Kind;
}

type Kind =
  | { readonly kind: "number" | "date" | "time" | "other" }
  | { readonly kind: "numbered"; readonly before: string; readonly after: string; readonly circle: number | undefined }
  | { readonly kind: "list"; readonly list: readonly string[] };

function runsOf(cells: readonly ReadCell[], lists: readonly (readonly string[])[]): readonly Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, index) => {
    const kind = kindOf(cell, lists);
    const last = runs.at(-1);
    if (last && kind.kind !== "other" && JSON.stringify(last.kind) === JSON.stringify(kind))
      runs[runs.length - 1] = { ...last, cells: [...last.cells, cell] };
    else runs.push({ first: index, cells: [cell], kind });
  });
  return runs;
}

/** Quarters are a circle of four, however they are written in English and Danish. */
const QUARTER = /^(q|qtr|quarter|k|kv|kvt|kvartal)\.? ?$/i;

function kindOf({ value, numberFormat }: ReadCell, lists: readonly (readonly string[])[]): Kind {
  if (typeof value === "number") {
    const letters = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
    if (/[dy]|m(?!\/)/i.test(letters) && /[dy]|mmm/i.test(letters)) return { kind: "date" };
    return { kind: /h|s/i.test(letters) && numberFormat !== "General" ? "time" : "number" };
  }
  if (typeof value !== "string") return { kind: "other" };
  const text = textOf(value);
  const list = lists.find((words) => words.some((word) => word.toLowerCase() === text.toLowerCase()));
  if (list) return { kind: "list", list };
  const behind = /^(.*?\D|)(\d{1,15})$/s.exec(text);
  const ahead = /^(\d{1,15})(\D.*)$/s.exec(text);
  if (behind && behind[1] !== "") {
    const before = behind[1] ?? "";
    const number = Number(behind[2]);
    return { kind: "numbered", before, after: "", circle: QUARTER.test(before) && number <= 4 ? 4 : undefined };
  }
  return ahead ? { kind: "numbered", before: "", after: ahead[2] ?? "", circle: undefined } : { kind: "other" };
}

const textOf = (value: string): string => value.replace(/^'/, "");

function nextOf({ cells, kind }: Run, type: FillType, length: number): Series {
  const repeat: Series = (index) => cells[modulo(index, cells.length)]?.value ?? null;
  if (type === "FillCopy") return repeat;
  switch (kind.kind) {
    case "number":
    case "time": {
      const isSeries = type !== "FillDefault" && type !== "FillValues";
      const step = kind.kind === "time" ? 1 / 24 : isSeries ? 1 : 0;
      if (kind.kind === "number" && step === 0 && cells.length === 1 && length >= 1) return repeat;
      return type === "GrowthTrend" ? growth(numbers(cells)) : trend(numbers(cells), step);
    }
    case "date":
      return dates(numbers(cells), type);
    case "numbered": {
      const digits = cells.map(({ value }) => /\d+/.exec(lastDigits(String(value), kind.after === ""))?.[0] ?? "0");
      const line = trend(digits.map(Number), 1);
      const width = (digits[0] ?? "").startsWith("0") ? (digits[0] ?? "").length : 0;
      return (index) => {
        const number = Math.abs(Math.round(Number(line(index))));
        const shown = kind.circle === undefined ? number : modulo(Number(line(index)) - 1, kind.circle) + 1;
        return `'${kind.before}${String(shown).padStart(width, "0")}${kind.after}`;
      };
    }
    case "list": {
      const places = cells.map(({ value }) =>
        kind.list.findIndex((word) => word.toLowerCase() === textOf(String(value)).toLowerCase()),
      );
      const line = trend(places, 1);
      const first = textOf(String(cells[0]?.value ?? ""));
      return (index) => {
        const word = kind.list[modulo(Math.round(Number(line(index))), kind.list.length)] ?? "";
        return `'${asWritten(word, first)}`;
      };
    }
    case "other":
      return repeat;
  }
}

const lastDigits = (value: string, isBehind: boolean): string =>
  isBehind ? (/\d+$/.exec(value)?.[0] ?? "") : textOf(value);

const numbers = (cells: readonly ReadCell[]): readonly number[] => cells.map(({ value }) => Number(value));

/** The line of best fit (least squares), as Excel goes on with numbers; one number goes on by a step. */
function trend(values: readonly number[], step: number): Series {
  const [first = 0] = values;
  if (values.length === 1) return (index) => first + index * step;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const slope =
    values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) /
    values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return (index) => rounded(mean + slope * (index - middle));
}

/** Fifteen digits, as cells hold them; less where logarithms have been in it. */
const rounded = (value: number, digits = 15): number => Number(value.toPrecision(digits));

/** The exponential curve of best fit, for which all numbers must be above 0. */
function growth(values: readonly number[]): Series {
  if (values.some((value) => value <= 0)) return trend(values, 1);
  const line = trend(values.map(Math.log), Math.log(2));
  return (index) => rounded(Math.exp(Number(line(index))), 12);
}

function dates(values: readonly number[], type: FillType): Series {
  const [first = 0, second] = values;
  const step = second === undefined ? 1 : second - first;
  const days = values.map(dayOf);
  const months = days.map((day) => day.getUTCFullYear() * 12 + day.getUTCMonth());
  const monthStep = second === undefined ? 1 : (months[1] ?? 0) - (months[0] ?? 0);
  const isByMonths =
    values.length > 1 &&
    monthStep !== 0 &&
    days.every((day) => day.getUTCDate() === days[0]?.getUTCDate()) &&
    months.every((month, index) => month === (months[0] ?? 0) + index * monthStep);
  switch (type) {
    case "FillMonths":
      return (index) => addMonths(first, index * monthStep);
    case "FillYears":
      return (index) => addMonths(first, index * 12 * Math.max(1, Math.round(monthStep / 12)));
    case "FillWeekdays":
      return (index) => addWeekdays(first, index);
    case "FillDays":
      return trend(values, step);
    default:
      return isByMonths ? (index) => addMonths(first, index * monthStep) : trend(values, 1);
  }
}

const DAY = 86_400_000;
const dayOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);

/** The last day of a month where the day is not in it. */
function addMonths(serial: number, count: number): number {
  const day = dayOf(serial);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = Date.UTC(year, month, Math.min(day.getUTCDate(), last));
  return (moved - Date.UTC(1899, 11, 30)) / DAY + (serial - Math.floor(serial));
}

function addWeekdays(serial: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let found = serial;
  for (let left = Math.abs(count); left > 0;) {
    found += step;
    const weekday = dayOf(found).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return found;
}

/** In capitals, or with a capital, as the first word was written. */
function asWritten(word: string, first: string): string {
  if (first.length > 1 && first === first.toUpperCase()) return word.toUpperCase();
  return first.charAt(0) === first.charAt(0).toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word.toLowerCase();
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
