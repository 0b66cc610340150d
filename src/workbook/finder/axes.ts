import { FREQUENCIES, type Frequency, isTotal } from "../../scorecard";
import { isUnderPeriod } from "./fieldLines";
import { fieldOf } from "./fieldWords";
import type { NamedPeriod } from "./periodText";
import type { Cell } from "./readCell";
import { isScenario, isScenarioAlone } from "./scenarioWords";
import type { Block, View } from "./view";

/** Periods down a column of a view, one a row, each later (or each earlier) than the one before. */
export interface Axis {
  readonly column: number;
  /** The rows that name a period, from the first to the last. */
  readonly rows: readonly number[];
  /** `undefined` when the steps are uneven. */
  readonly frequency: Frequency | undefined;
  readonly isAscending: boolean;
  /** A series can be read by these cells. */
  readonly isReadable: boolean;
  /** Each period is written over each of its fields, so that a series by these cells would read all of them as values. */
  readonly isRepeated: boolean;
  /** One row a thing: several of them have the same period. */
  readonly isGrouped: boolean;
  /** The first row of the first run of periods in the column: labels stand over it. */
  readonly top: number;
}

/** So many rows without a period may stand in between: a subtotal, an empty row. */
const MOST_BETWEEN = 2;
/** So many rows without a period may stand in between where each names a field of the period before. */
const MOST_FIELDS = 5;

interface Place {
  readonly row: number;
  readonly period: NamedPeriod;
  readonly isCertain: boolean;
  /** The cell itself says of which year it is. */
  readonly namesYear: boolean;
}

interface Run {
  readonly places: Place[];
  between: number;
  /** A longer period that a series would read stands in between, so that values would count twice. */
  hasOther: boolean;
  isRepeated: boolean;
}

/** The columns of a block that are axes. One whose periods come again (a row for each channel and month) is none. */
export function axesIn(view: View, block: Block): readonly Axis[] {
  const axes: Axis[] = [];
  for (let column = block.left; column <= block.right; column += 1) {
    const runs = runsIn(view, block, column).filter(({ places }) => places.length > 1);
    const top = runs[0]?.places[0]?.row ?? block.top;
    for (const run of runs) {
      if (areYearsOf(view, column, run)) continue;
      const axis = axisOf({ ...run, places: happened(view, block, column, run.places) }, column, top);
      if (axis) axes.push(axis);
    }
  }
  return axes;
}

const periodOfCell = (cell: Cell): NamedPeriod | undefined =>
  cell.kind === "date" || cell.kind === "number" || cell.kind === "text" ? cell.period : undefined;

/** Later than every place of a year. */
const YEAR = 400;

/** The period that a cell names; of one without a year, with the year that stands before it or, where cells are merged, further up. */
function periodAt(view: View, row: number, column: number, top: number): NamedPeriod | undefined {
  const period = periodOfCell(view.cell(row, column));
  if (period === undefined || period.hasYear) return period;
  for (let at = row; at >= top; at -= 1) {
    const beside = view.cell(at, column - 1);
    if (beside.kind === "blank") continue;
    const year = periodOfCell(beside);
    if (year?.frequency !== "year") return period;
    return { ...period, order: (year.order / 366) * YEAR + period.order, hasYear: true };
  }
  return period;
}

/** Which way time runs: by the first step, and where no year is named, so that January may follow December, by most of them. */
function directionOf(places: readonly Place[]): "rising" | "falling" | undefined {
  const steps = places.slice(1).map(({ period }, index) => period.order - (places[index]?.period.order ?? 0));
  if (places[0]?.period.hasYear) return (steps[0] ?? 0) > 0 ? "rising" : "falling";
  const surplus = steps.reduce((sum, step) => sum + Math.sign(step), 0);
  return surplus === 0 ? undefined : surplus > 0 ? "rising" : "falling";
}

/** Without the periods from which on a forecast stands, or the budget that follows on actual values, by the words in their rows. */
function happened(view: View, { left, right }: Block, column: number, run: readonly Place[]): Place[] {
  const isFalling = directionOf(run) === "falling";
  const places = isFalling ? [...run].reverse() : run;
  let count = places.length;
  for (let at = left; at <= right; at += 1) {
    const texts = places.map(({ row }) => {
      const cell = at === column ? undefined : view.cell(row, at);
      return cell?.kind === "text" && !cell.isNumber ? cell.text : undefined;
    });
    const fields = texts.map((text) => text && fieldOf(text));
    const isPlain = texts.every((text, index) => !text || fields[index] !== undefined || isScenario(text));
    const isBeside = Math.abs(at - column) === 1;
    let hasActual = false;
    for (const [index, text] of texts.entries()) {
      // A remark may begin with such a word.
      const isAhead = text && (isPlain ? isScenario(text) : isScenarioAlone(text));
      const isBudget = hasActual && (isPlain || isBeside) && fields[index] === "target";
      if (isAhead || isBudget) count = Math.min(count, index);
      hasActual ||= fields[index] === "actual";
    }
  }
  const past = places.slice(0, count);
  return isFalling ? past.reverse() : past;
}

/** Whether a column holds the years of the periods in the one after it. */
function areYearsOf(view: View, column: number, { places }: Run): boolean {
  return places.every(({ row, period }) => {
    const beside = periodOfCell(view.cell(row, column + 1));
    return period.frequency === "year" && beside !== undefined && !beside.hasYear;
  });
}

function runsIn(view: View, { top, bottom }: Block, column: number): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let pendingOther = false;
  for (let row = top; row <= bottom; row += 1) {
    const cell = view.cell(row, column);
    const period = periodAt(view, row, column, top);
    const own = { isCertain: cell.kind !== "number", namesYear: periodOfCell(cell)?.hasYear === true };
    const last = run?.places.at(-1)?.period;
    if (period !== undefined && run !== undefined && last !== undefined && isSameKind(period, last)) {
      if (period.order === last.order && isUnderPeriod(view, row, column)) {
        run.isRepeated = true;
        continue;
      }
      if (startsAgain(run, period)) {
        run = undefined;
      } else if (run.between > 0 && !goesOn(run, period)) {
        run = undefined;
      } else {
        run.places.push({ row, period, ...own });
        run.between = 0;
        run.hasOther ||= pendingOther;
        pendingOther = false;
        continue;
      }
    }
    const most = cell.kind === "blank" && isUnderPeriod(view, row, column) ? MOST_FIELDS : MOST_BETWEEN;
    if (run !== undefined && isBetween(cell, period) && run.between < most && !isOver(run, period)) {
      run.between += 1;
      pendingOther ||= period?.isReadable === true || cell.kind === "number";
      continue;
    }
    run = undefined;
    pendingOther = false;
    if (period === undefined) continue;
    run = { places: [{ row, period, ...own }], between: 0, hasOther: false, isRepeated: false };
    runs.push(run);
  }
  return runs;
}

/** The same periods once more, under another heading. */
const startsAgain = ({ places }: Run, { order }: NamedPeriod): boolean =>
  places.length > 1 && order === places[0]?.period.order;

const isSameKind = (one: NamedPeriod, other: NamedPeriod): boolean =>
  one.frequency === other.frequency && one.hasYear === other.hasYear;

/** The only period so far is a longer one, such as the year in the corner over its months. */
const isOver = ({ places: [first, ...more] }: Run, period: NamedPeriod | undefined): boolean =>
  first !== undefined &&
  more.length === 0 &&
  period !== undefined &&
  FREQUENCIES.indexOf(first.period.frequency) > FREQUENCIES.indexOf(period.frequency);

const isBetween = (cell: Cell, period: NamedPeriod | undefined): boolean =>
  cell.kind === "blank" || period !== undefined || (cell.kind === "text" && isTotal(cell.text));

/** After a gap only a later period goes on with a rising axis, and only an earlier one with a falling one. */
function goesOn({ places }: Run, next: NamedPeriod): boolean {
  const [first, last] = [places[0]?.period.order ?? 0, places.at(-1)?.period.order ?? 0];
  return places.length === 1 || first < last ? next.order > last : next.order < last;
}

function axisOf({ places, hasOther, isRepeated }: Run, column: number, top: number): Axis | undefined {
  const orders = places.map(({ period }) => period.order);
  const steps = orders.slice(1).map((order, index) => order - (orders[index] ?? 0));
  const [first] = places;
  if (first === undefined || steps.length === 0 || hasOther) return undefined;
  const { frequency, hasYear } = first.period;
  const direction = directionOf(places);
  if (direction === undefined) return undefined;
  const isAscending = direction === "rising";
  // Months without a year may go on from December to January.
  const isOrdered = hasYear
    ? steps.every((step) => (isAscending ? step > 0 : step < 0))
    : new Set(orders).size === orders.length && steps.filter((step) => step > 0 !== isAscending).length <= 1;
  if (!isOrdered) return undefined;
  const sizes = steps.map(Math.abs);
  const own = frequency === "day" ? frequencyOf(sizes) : frequency;
  const isCertain = places.every((place) => place.isCertain);
  if (!isCertain && !(frequency === "year" ? sizes.every((size) => size === 366) : isRegular(sizes))) return undefined;
  // "jan-26" is read as a month where no two of them lie a year apart, as two days of one month would.
  const areMonths =
    frequency === "month" &&
    places.every(({ namesYear, period }) => namesYear && period.isSpanned !== true) &&
    sizes.every((size) => size < 365);
  const readable = areMonths || places.every(({ period }) => period.isReadable);
  return {
    column,
    rows: places.map(({ row }) => row),
    frequency: own,
    isAscending,
    isReadable: readable,
    isRepeated,
    isGrouped: false,
    top,
  };
}

/** Days between the beginnings of two periods in a row. */
const LENGTHS: readonly (readonly [Frequency, number, number])[] = [
  ["day", 1, 1],
  ["week", 7, 7],
  ["month", 28, 31],
  ["quarter", 89, 92],
  ["halfYear", 181, 184],
  ["year", 365, 366],
];

const lengthOf = (days: number): Frequency | undefined =>
  LENGTHS.find(([, least, most]) => days >= least && days <= most)?.[0];

/** How often there is a date: by the step that more than half of them take. */
function frequencyOf(sizes: readonly number[]): Frequency | undefined {
  const counts = new Map<Frequency, number>();
  for (const size of sizes) {
    const frequency = lengthOf(size);
    if (frequency !== undefined) counts.set(frequency, (counts.get(frequency) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best !== undefined && best[1] * 2 > sizes.length ? best[0] : undefined;
}

/** Numbers that nobody has formatted as dates are dates when at least three of them keep step. */
const isRegular = (sizes: readonly number[]): boolean =>
  sizes.length >= 2 && new Set(sizes.map(lengthOf)).size === 1 && lengthOf(sizes[0] ?? 0) !== undefined;
