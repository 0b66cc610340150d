import { isTotalAlone } from "../../../scorecard";
import { dayOfCell, headedCell, type CellValue, type KeptTable } from "../../../workbook";
import type { Calendar } from "../campaignTable";

export interface ProcessCalendar extends Calendar {
  /** The latest day that may have come; unknown when left out. */
  readonly today?: number | undefined;
}

/** Cells that were left out, because nobody can say what they count; of several the first is named. */
export interface LeftOut {
  readonly kind: "text" | "error" | "negative";
  readonly count: number;
  readonly address: string;
}

/** Where the stages stand in a row. */
export function stagePlaces({ places }: Pick<KeptTable, "places">): { readonly from: number; readonly to: number } {
  const [first = 0, last = first] = [places.FirstStage, places.LastStage];
  // Somebody may have moved the columns past each other.
  return { from: Math.min(first, last), to: Math.max(first, last) };
}

/** The rows without those that add up others, each with its number below the headings. */
export function namedRows({ rows, places }: KeptTable) {
  const nameOf = (row: readonly CellValue[]): string =>
    places.Item === undefined ? "" : String(row[places.Item] ?? "").trim();
  return rows.map((row, line) => ({ line, row, name: nameOf(row) })).filter(({ name }) => !isTotalAlone(name));
}

const ERROR = /^#[A-Z/0]+[!?A]/;
const NOTHING = /^[-–—]{0,2}$/;
/** Days of the years from 2000 to 2099; other numbers count something. */
const DAY_RANGE = { first: 36_526, last: 73_050 };

export const isError = (cell: CellValue): boolean => typeof cell === "string" && ERROR.test(cell);
export const isNothing = (cell: CellValue): boolean => typeof cell === "string" && NOTHING.test(cell.trim());

/** The day of a cell, with the time of the day where it has one; `undefined` for what is no day of this century. */
export function dayIn(cell: CellValue, { fiscalYearStart, dateSystem }: Calendar): number | undefined {
  if (typeof cell === "boolean" || isNothing(cell)) return undefined;
  if (typeof cell === "number") {
    const day = dateSystem === "1904" ? cell + DAYS_BETWEEN : cell;
    return day >= DAY_RANGE.first && day < DAY_RANGE.last + 1 ? day : undefined;
  }
  return /\d.*\d/.test(cell) && cell.length <= LONGEST_DATE
    ? dayOfCell(cell, { frequency: "day", fiscalYearStart, dateSystem, hasShortYears: false })
    : undefined;
}

const DAYS_BETWEEN = 1462;
const LONGEST_DATE = 24;

/** Numbers of 0 or more; blanks and dashes are nothing, and what else there is has been left out and is told of. */
export function createCounter(table: KeptTable) {
  const leftOut = new Map<LeftOut["kind"], LeftOut>();
  return {
    leftOut: (): readonly LeftOut[] => [...leftOut.values()],
    read: (cell: CellValue, line: number, place: number): number | undefined => {
      if (typeof cell === "number" && cell >= 0) return cell;
      if (isNothing(cell)) return undefined;
      const kind = typeof cell === "number" ? "negative" : isError(cell) ? "error" : "text";
      const before = leftOut.get(kind);
      leftOut.set(kind, {
        kind,
        count: (before?.count ?? 0) + 1,
        address: before?.address ?? headedCell(table, line, place),
      });
      return undefined;
    },
  };
}
