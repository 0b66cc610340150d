import type { CampaignRecord } from "../../insight";
import {
  calendarDate,
  firstDay,
  isTotalAlone,
  parsePeriod,
  plainText,
  type DateSystem,
  type KeptColumn,
} from "../../scorecard";
import {
  currencyIn,
  dayOfCell,
  headedCell,
  readsShortYears,
  tabRow,
  type CellValue,
  type KeptTable,
} from "../../workbook";

/** Cells of a column whose rows had to be left out, because nobody can say what they amount to. */
export interface Unreadable {
  readonly kind: "text" | "error" | "negative" | "otherKind";
  readonly column: KeptColumn;
  readonly count: number;
  /** The first of them. */
  readonly address: string;
}

/** A table of campaigns as it was read. */
export interface CampaignTable {
  readonly sheet: string;
  /** The day it was read, in the 1900 system. */
  readonly today: number;
  readonly records: readonly CampaignRecord[];
  /** The headings of what the records may be grouped by. */
  readonly groupings: readonly string[];
  /** What the table calls the columns that mean something. */
  readonly headings: Readonly<Partial<Record<KeptColumn, string>>>;
  readonly unreadable: readonly Unreadable[];
  /** Rows that say the same as an earlier one of that period, and count once. */
  readonly repeated: number;
  /** Filled rows below a gap of blank ones, which are left out. */
  readonly beyond: number;
  /** The currencies of spend and value where these are not in the same one: what comes back for the money cannot be told then. */
  readonly apart: readonly string[];
  /** The sheets that were read where there is one for each month; none where the table stands on one. */
  readonly tabs: readonly string[];
  /** Columns that are gone and that nothing depends on. */
  readonly gone: readonly KeptColumn[];
}

/** How dates and years are to be read. */
export interface Calendar {
  readonly fiscalYearStart: number;
  readonly dateSystem: DateSystem;
}

export interface CampaignCalendar extends Calendar {
  readonly today: number;
}

/** How export files write that there is nothing. */
const NOTHING = /^[-–—]{0,2}$/;
const ERROR = /^#[A-Z/0]+[!?A]/;
const AMOUNTS = ["Spend", "Results", "Value"] as const;

/** The records of a kept table. Rows with an amount that is no number, or below 0, are left out and told of. */
export function campaignTable(table: KeptTable, calendar: CampaignCalendar): CampaignTable {
  const { places, rows, headings, sheet, beyond, gone } = table;
  const groupings = groupingPlaces(table);
  const { tabs = [] } = table;
  const dateOf = tabs.length > 0 ? (row: number) => ofTab(tabs, row) : datesOf(rows, places.Day, calendar);
  const suffix = currencyOf(headings[places.Spend ?? -1]);
  const apart = [suffix, currencyOf(headings[places.Value ?? -1])];
  const isApart = apart[0] !== apart[1] && !apart.includes("");
  const isOfKind = resultKind(table);
  const unreadable = new Map<string, Unreadable>();
  const seen = new Set<string>();
  let repeated = 0;
  const records = rows.flatMap((row, index): readonly CampaignRecord[] => {
    const amounts = AMOUNTS.map((column) => {
      const { [column]: place } = places;
      return { column, place: place ?? 0, amount: place === undefined ? undefined : amountIn(row[place] ?? "") };
    });
    const [bad] = amounts.filter(({ amount }) => typeof amount === "string");
    if (bad !== undefined) {
      leaveOut(bad.amount as Unreadable["kind"], bad.column, index);
      return [];
    }
    if (!isOfKind(row)) {
      leaveOut("otherKind", "Results", index);
      return [];
    }
    const [spend, results, value] = amounts.map(({ amount }) => (typeof amount === "number" ? amount : undefined));
    if (spend === undefined && results === undefined && value === undefined) return [];
    const { month, day } = dateOf(index);
    const [name = "", ...others] = groupings.map((place) => textOf(row[place]));
    const names = [NOTHING.test(name) ? totalIn(row) : name, ...others];
    const currency = places.Currency === undefined ? suffix : currencyOfCell(row[places.Currency]);
    if (month !== undefined) {
      // All of the row: two ads of one campaign may have cost the same.
      const whole = JSON.stringify(tabs.length > 0 ? [month, ...row] : row);
      if (seen.has(whole)) {
        repeated += 1;
        return [];
      }
      seen.add(whole);
    }
    return [{ names, month, day, currency, spend, results, value: isApart ? undefined : value }];
  });

  function leaveOut(kind: Unreadable["kind"], column: KeptColumn, index: number): void {
    const key = `${kind} ${column}`;
    const before = unreadable.get(key);
    const address = before?.address ?? headedCell(table, index, places[column] ?? 0);
    unreadable.set(key, { kind, column, count: (before?.count ?? 0) + 1, address });
  }

  const known = Object.entries(places).map(([column, place]) => [column, headings[place] ?? ""]);
  return {
    sheet,
    today: calendar.today,
    records,
    groupings: groupings.map((place) => headings[place] ?? ""),
    headings: Object.fromEntries(known) as CampaignTable["headings"],
    unreadable: [...unreadable.values()],
    repeated,
    beyond,
    apart: isApart ? apart : [],
    tabs: tabs.map(({ sheet: name }) => name),
    gone,
  };
}

const currencyOf = (heading = ""): string => (currencyIn(heading) ?? "").toUpperCase();

/** A row without a name may say further aside that it adds up others. */
const totalIn = (row: readonly CellValue[]): string => row.map(textOf).find(isTotalAlone) ?? "";

const KIND = /^result(at)? ?(type|indicator|indikator)$/;
const ANY_KIND = /^result(s|ater)$/;

/**
 * Whether the results of a row are of the kind that most was spent on, or that came most often where nothing was; a row that does not say
 * which is taken to be. A purchase and a lead have no price in common, and Meta counts both in its column of results. A row without a
 * name, or with a total's, says nothing of which kind counts, and adds up several where there are several.
 */
function resultKind({ headings, rows, places }: KeptTable): (row: readonly CellValue[]) => boolean {
  const isAny = ANY_KIND.test(plainText(headings[places.Results ?? -1] ?? ""));
  const place = isAny ? headings.findIndex((heading) => KIND.test(plainText(heading))) : -1;
  const kindOf = (row: readonly CellValue[]): string => (place < 0 ? "" : textOf(row[place]));
  const isAside = (row: readonly CellValue[]): boolean =>
    totalIn(row) !== "" || (places.Name !== undefined && NOTHING.test(textOf(row[places.Name])));
  const own = rows.filter((row) => !NOTHING.test(kindOf(row)) && !isAside(row));
  const sumsOf = (column: "Spend" | "Results"): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const row of own) {
      const [kind, amount] = [kindOf(row), row[places[column] ?? -1]];
      sums.set(kind, (sums.get(kind) ?? 0) + (typeof amount === "number" ? amount : 0));
    }
    return sums;
  };
  const spends = sumsOf("Spend");
  const sums = [...spends.values()].some((spend) => spend > 0) ? spends : sumsOf("Results");
  const [[most] = []] = [...sums].sort(([, one], [, other]) => other - one);
  return (row) => {
    const kind = kindOf(row);
    if (NOTHING.test(kind)) return sums.size < 2 || !isAside(row);
    return most === undefined || kind === most;
  };
}

function currencyOfCell(cell: CellValue | undefined): string {
  const text = textOf(cell);
  return NOTHING.test(text) ? "" : text.toUpperCase();
}

const textOf = (cell: CellValue | undefined): string => String(cell ?? "").trim();

function amountIn(cell: CellValue): number | Unreadable["kind"] | undefined {
  if (typeof cell === "number") return cell < 0 ? "negative" : cell;
  const text = textOf(cell);
  if (typeof cell === "string" && NOTHING.test(text)) return undefined;
  return ERROR.test(text) ? "error" : "text";
}

/** The campaign, the channel, and every other column that mostly says the same few texts again and again. */
function groupingPlaces({ rows, headings, places }: KeptTable): readonly number[] {
  const first = [places.Name, places.Channel].filter((place) => place !== undefined);
  const meant = new Set(Object.values(places));
  const others = headings.flatMap((heading, place) => {
    if (meant.has(place) || heading === "") return [];
    const filled = rows.map((row) => row[place]).filter((cell) => textOf(cell) !== "");
    const texts = new Set(filled.filter((cell) => typeof cell === "string" && !ERROR.test(cell)).map(String));
    const isText = filled.filter((cell) => typeof cell === "string").length * 2 > rows.length;
    return isText && texts.size > 1 && texts.size < rows.length ? [place] : [];
  });
  return [...first, ...others];
}

interface RowDate {
  readonly month: number | undefined;
  /** The last day of what the row tells of, where the table tells days or weeks. */
  readonly day: number | undefined;
}

const ofTab = (tabs: NonNullable<KeptTable["tabs"]>, row: number): RowDate => ({
  month: tabRow(tabs, row)?.tab.month,
  day: undefined,
});

const NO_DATE: RowDate = { month: undefined, day: undefined };

/** The month of each row: of days, weeks and months. A quarter or a year lies in none. */
function datesOf(
  rows: KeptTable["rows"],
  place: number | undefined,
  { fiscalYearStart, dateSystem }: Calendar,
): (row: number) => RowDate {
  if (place === undefined) return () => NO_DATE;
  const cells = rows.map((row) => row[place] ?? "");
  const reading = {
    ...({ frequency: "month", fiscalYearStart, dateSystem } as const),
    hasShortYears: readsShortYears(cells, "month"),
  };
  const days = cells.map((cell): number | undefined => {
    const period = typeof cell === "boolean" || cell === "" ? undefined : parsePeriod(cell, reading);
    if (period === undefined || !["day", "week", "month"].includes(period.frequency)) return undefined;
    return dayOfCell(cell, reading) ?? firstDay(period, fiscalYearStart);
  });
  const length = lengthOfRows(days);
  return (row) => {
    const { [row]: first } = days;
    if (first === undefined) return NO_DATE;
    const { year, month } = calendarDate(first);
    return { month: year * 12 + month - 1, day: length === undefined ? undefined : first + length - 1 };
  };
}

const WEEK = 7;

/** How many days a row tells of, by the usual time between two: of a day or a week; `undefined` for longer, and where no two differ. */
function lengthOfRows(days: readonly (number | undefined)[]): number | undefined {
  const told = [...new Set(days.filter((day) => day !== undefined))].sort((one, other) => one - other);
  const gaps = told.slice(1).map((day, index) => day - (told[index] ?? 0));
  // Where a week is cut by the end of a month, a gap is shorter.
  const usual = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? Infinity;
  if (usual > WEEK) return undefined;
  return usual < WEEK ? 1 : WEEK;
}
