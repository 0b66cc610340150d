import { firstDay, lastDay, type Period } from "../time/period";

/** Periods that follow upon each other, and which of them each day lies in. */
export interface Axis {
  readonly periods: readonly Period[];
  /** The row of the period that each day lies in; below 0 for one before the first or after the last. */
  rowsOf(days: Float64Array): Int16Array;
  /** The first day on which each period is over: its last, and for days the next. */
  readonly over: Float64Array;
  /** Nothing in each row, and the whole; not to be written to. */
  readonly none: Float64Array;
  readonly whole: Float64Array;
  /** One value in each row: shared by all columns that say no more, and not to be written to. */
  every(value: number): Float64Array;
  /** A column with another value in a row: itself where it has that already, its copy where it is shared. */
  withValue(column: Float64Array, row: number, value: number): Float64Array;
}

/** The row of a day that lies in none. */
const NOWHERE = -1;

export function axisOf(periods: readonly Period[], fiscalYearStart: number): Axis {
  const starts = Float64Array.from(periods, (period) => firstDay(period, fiscalYearStart));
  const ends = Float64Array.from(periods, (period) => lastDay(period, fiscalYearStart));
  const first = starts[0] ?? 0;
  const rows = new Int16Array(periods.length === 0 ? 0 : (ends[ends.length - 1] as number) - first + 1);
  starts.forEach((start, row) => rows.fill(row, start - first, (ends[row] as number) - first + 1));
  let asked: Float64Array | undefined;
  let found = new Int16Array(0);
  const shared = new Map<number, Float64Array>();
  const every = (value: number): Float64Array => {
    const known = shared.get(value);
    if (known) return known;
    const column = new Float64Array(periods.length).fill(value);
    shared.set(value, column);
    return column;
  };
  return {
    periods,
    rowsOf: (days) => {
      // KPIs of one table have the same days.
      if (days === asked) return found;
      asked = days;
      found = new Int16Array(days.length);
      for (let index = 0; index < days.length; index += 1)
        found[index] = rows[Math.floor(days[index] as number) - first] ?? NOWHERE;
      return found;
    },
    every,
    none: every(NaN),
    whole: every(1),
    withValue: (column, row, value) => {
      if (Object.is(column[row], value)) return column;
      const own = shared.get(column[0] as number) === column ? column.slice() : column;
      own[row] = value;
      return own;
    },
    over: ends.map((end, row) => end + (periods[row]?.frequency === "day" ? 1 : 0)),
  };
}
