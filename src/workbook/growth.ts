import {
  type DateSystem,
  firstDay,
  type Frequency,
  isTotal,
  type Kpi,
  parsePeriod,
  periodOf,
  type Settings,
} from "../scorecard";
import { isOfLine } from "./lineFormula";
import { isMeantForPeriod } from "./meantForPeriod";
import { cellAt, longer, type Line, type Room, type SeriesLines } from "./growthPlaces";
import type { CellValue } from "./cells";
import {
  dayOfCell,
  SERIES_PARTS,
  type PeriodReading,
  type SeriesCells,
  type SeriesPart,
  type SeriesReferences,
} from "./seriesNames";
import { readsShortYears } from "./shortYears";

/** What stands before, in and after the cells of one part. */
export interface LineCells {
  readonly before: readonly CellValue[];
  readonly linked: readonly CellValue[];
  readonly after: readonly CellValue[];
  /** The formulas of the cells beside it, or their values; of values only. */
  readonly formulas?: Readonly<Record<keyof Room, readonly CellValue[]>> | undefined;
}

/** What is read of a series. A part is `undefined` when its cells are gone. */
export interface SeriesRead {
  readonly references: SeriesReferences;
  readonly lines: SeriesLines;
  /** Where the parts lie that are columns of a table; nothing beyond them counts. */
  readonly columns?: SeriesLines;
  readonly cells: Readonly<Partial<Record<SeriesPart, LineCells | undefined>>>;
}

/** A series goes on beyond the cells that it is bound to. */
export interface Growth {
  /** Periods that count although they lie beyond the end. */
  readonly taken: number;
  /** Where the newest period is. */
  readonly side: keyof Room;
  /** The cells with them, for all parts. */
  readonly references: SeriesReferences;
  /** A cell beyond the end that looks as if it belonged to the series, but need not; it does not count. */
  readonly uncounted: string | undefined;
}

interface Calendar {
  readonly kpi: Pick<Kpi, "frequency">;
  readonly settings: Pick<Settings, "fiscalYearStart">;
  readonly dateSystem: DateSystem;
}

interface Dated {
  readonly day: number;
  readonly frequency: Frequency;
}

/** Further periods may leave out some: as many times the longest step of the series. */
const MOST_STEPS = 3;
/** What a cell says that is still to be filled in; charts want `#N/A` there. */
export const NOT_YET: readonly CellValue[] = ["", "#N/A"];
/** So many blank rows do not hide what stands below them. */
const MOST_BLANK = 3;

/**
 * The cells of a series with the periods that have come beyond its end. They count as long as each is a further period in step with
 * the series; a total, another heading, text, or a period that has been ends it. What may belong to it or not is told and does not
 * count.
 */
export function withGrowth(
  { references, lines, columns, cells }: SeriesRead,
  calendar: Calendar,
): { readonly cells: SeriesCells; readonly growth: Growth | undefined } {
  const bound = SERIES_PARTS.filter((part) => references[part] !== undefined);
  const linked = Object.fromEntries(bound.map((part) => [part, cells[part]?.linked]));
  const found = bound.every((part) => lines[part] && cells[part]?.linked.length === cells.Period?.linked.length)
    ? (lostWithin(cells.Period, cells.Actual, calendar) ?? beyond(cells.Period, cells.Actual, calendar, lines.Actual))
    : undefined;
  const line = lines[found?.isAt === "period" ? "Period" : "Actual"];
  if (found === undefined || line === undefined)
    return { cells: linked, growth: columns && belowTable({ references, lines, columns, cells }, calendar) };
  const { side, taken, uncounted } = found;
  const [before, after] = side === "before" ? [taken, 0] : [0, taken];
  const place = (beside: number): number => (side === "before" ? -1 - beside : line.length + beside);
  const withTaken = (part: SeriesPart): readonly CellValue[] | undefined => {
    const { [part]: own } = cells;
    return own && [...own.before.slice(own.before.length - before), ...own.linked, ...own.after.slice(0, after)];
  };
  return {
    cells: Object.fromEntries(bound.map((part) => [part, withTaken(part)])),
    growth: {
      taken,
      side,
      references: longer(references, lines, { before, after }),
      uncounted: uncounted === undefined ? undefined : cellAt(line, place(uncounted)),
    },
  };
}

/** A period that stands below a table which has not taken it in. */
function belowTable({ references, columns = {}, cells }: SeriesRead, calendar: Calendar): Growth | undefined {
  const found = beyond(cells.Period, cells.Actual, calendar, columns.Actual);
  const line = columns[found?.isAt === "period" ? "Period" : "Actual"];
  // Above a table stand its headings.
  if (found?.side !== "after" || line === undefined) return undefined;
  const place = found.taken > 0 ? 0 : (found.uncounted ?? 0);
  return { taken: 0, side: "after", references, uncounted: cellAt(line, line.length + place) };
}

interface Beyond {
  readonly side: keyof Room;
  readonly taken: number;
  /** Counted from the end of the series outwards. */
  readonly uncounted: number | undefined;
  readonly isAt: "period" | "value";
}

/** The periods of a link as they are understood, and on which side the next one is expected. */
function datedIn({ linked }: LineCells, calendar: Calendar) {
  const reading = readingOf(linked, calendar);
  const dated = linked.map((cell) => datedBy(cell, reading));
  const known = dated.filter((each) => each !== undefined);
  const steps = known.slice(1).map(({ day }, index) => day - (known[index]?.day ?? day));
  const isFalling = steps.filter((step) => step < 0).length > steps.filter((step) => step > 0).length;
  return { reading, dated, known, steps, isFalling, edge: isFalling ? known[0] : known[known.length - 1] };
}

/**
 * A value within the link that stands further out than every period that is understood, beside nothing or beside what is
 * meant for one: nobody would see that it does not count.
 */
function lostWithin(
  periods: LineCells | undefined,
  values: LineCells | undefined,
  calendar: Calendar,
): Beyond | undefined {
  if (periods === undefined || values === undefined) return undefined;
  const { dated, isFalling } = datedIn(periods, calendar);
  const isKnown = dated.map((each) => each !== undefined);
  const hasKnown = isKnown.includes(true);
  const places = isKnown.map((_, place) => place);
  const [first, last] = [isKnown.indexOf(true), isKnown.lastIndexOf(true)];
  const further = isFalling ? places.slice(0, first).reverse() : places.slice(hasKnown ? last + 1 : 0);
  const lost = further.filter((place) => {
    const { [place]: value } = values.linked;
    const { [place]: period = "" } = periods.linked;
    if (typeof value !== "number" || typeof period !== "string") return false;
    const others = values.linked.filter((_, other) => isKnown[other]);
    return period === ""
      ? hasKnown && value !== 0 && !isTotalOf(value, { linked: others }, [])
      : isMeantForPeriod(period);
  });
  const newest = lost[lost.length - 1];
  if (newest === undefined) return undefined;
  const uncounted = isFalling ? -1 - newest : newest - periods.linked.length;
  return {
    side: isFalling ? "before" : "after",
    taken: 0,
    uncounted,
    isAt: periods.linked[newest] === "" ? "value" : "period",
  };
}

function beyond(
  periods: LineCells | undefined,
  values: LineCells | undefined,
  calendar: Calendar,
  line: Line | undefined,
): Beyond | undefined {
  if (periods === undefined || values === undefined || periods.linked.length !== values.linked.length) return undefined;
  const { reading, dated, known, steps, isFalling, edge } = datedIn(periods, calendar);
  if (edge === undefined) return undefined;
  const side = isFalling ? "before" : "after";
  const outwards = (cells: Readonly<Record<keyof Room, readonly CellValue[]>>): readonly CellValue[] =>
    isFalling ? [...cells.before].reverse() : cells.after;
  const [newPeriods, newValues] = [outwards(periods), outwards(values)];
  const formulas = values.formulas ? outwards(values.formulas) : [];
  const isTotalByFormula = (place: number): boolean =>
    isOfLine(formulas[place], line, isFalling ? -1 - place : values.linked.length + place);
  const most = MOST_STEPS * Math.max(...(steps.length > 0 ? steps.map(Math.abs) : [lengthOf(edge, reading)]));
  const repeats = steps.includes(0);
  let last = Math.max(...known.map(({ day }) => day));
  // The link ends in prepared cells, or in a total.
  let isApart = dated[isFalling ? 0 : dated.length - 1] === undefined;
  let blanks = 0;
  let taken = 0;
  const tell = (uncounted: number | undefined, isAt: Beyond["isAt"] = "period"): Beyond | undefined =>
    taken === 0 && uncounted === undefined ? undefined : { side, taken, uncounted, isAt };
  for (const [place, cell] of newPeriods.entries()) {
    const { [place]: value = "" } = newValues;
    const next = datedBy(cell, reading);
    if (cell === "") {
      const isLost =
        typeof value === "number" &&
        !isApart &&
        !isTotalByFormula(place) &&
        !isTotalOf(value, values, newValues.slice(0, place));
      if (isLost) return tell(place, "value");
      blanks += 1;
      if (blanks > MOST_BLANK) break;
      isApart = true;
    } else if (next === undefined) {
      if (typeof cell !== "string") break;
      if (!isTotal(cell) && !isTotalByFormula(place)) {
        if (!isApart && typeof value === "number" && isMeantForPeriod(cell)) return tell(place);
        break;
      }
      isApart = true;
    } else {
      const isFurther = next.frequency === edge.frequency && (next.day > last || (repeats && next.day === last));
      if (!isFurther) break;
      if (isApart || next.day - last > most) return tell(NOT_YET.includes(value) ? undefined : place);
      last = next.day;
      if (!NOT_YET.includes(value)) taken = place + 1;
    }
  }
  return tell(undefined);
}

/** How a column of periods is read, and what follows upon it. */
const readingOf = (
  linked: readonly CellValue[],
  { kpi: { frequency }, settings, dateSystem }: Calendar,
): PeriodReading => ({
  frequency,
  fiscalYearStart: settings.fiscalYearStart,
  dateSystem,
  hasShortYears: readsShortYears(linked, frequency),
});

function datedBy(cell: CellValue, reading: PeriodReading): Dated | undefined {
  const day = dayOfCell(cell, reading);
  if (day === undefined || typeof cell === "boolean") return undefined;
  const period = parsePeriod(cell, reading);
  // A day that is written as text stands for the period it lies in, as a date does.
  const isDay = typeof cell === "string" && period?.frequency === "day";
  return period && { day, frequency: isDay ? reading.frequency : period.frequency };
}

/** Days from the beginning of one period to the next. */
function lengthOf({ day, frequency }: Dated, { fiscalYearStart }: PeriodReading): number {
  const period = periodOf(day, frequency, fiscalYearStart);
  return firstDay({ ...period, index: period.index + 1 }, fiscalYearStart) - firstDay(period, fiscalYearStart);
}

/** Whether a number without a period is the sum or the average of those above it. */
function isTotalOf(value: number, { linked }: Pick<LineCells, "linked">, more: readonly CellValue[]): boolean {
  const numbers = [...linked, ...more].filter((each) => typeof each === "number");
  const sum = numbers.reduce((total, each) => total + each, 0);
  const isSame = (other: number): boolean => Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other));
  return isSame(sum) || isSame(sum / numbers.length);
}
