import { firstDay, lastDay, type Period } from "../time/period";

/** Periods that follow upon each other, and which of them each day lies in. */
export interface Axis {
  readonly periods: readonly Period[];
  /** The row of the period that a day lies in; `undefined` for one before the first or after the last. */
  rowOf(day: number): number | undefined;
  /** The first day on which each period is over: its last, and for days the next. */
  readonly over: Float64Array;
  /** One value in each row: shared by all columns that say no more, and not to be written to. */
  every(value: number): Float64Array;
  /** A column with another value in a row: itself where it has that already, its copy where it is shared. */
  withValue(column: Float64Array, row: number, value: number): Float64Array;
}

export function axisOf(periods: readonly Period[], fiscalYearStart: number): Axis {
  const starts = Float64Array.from(periods, (period) => firstDay(period, fiscalYearStart));
  const ends = Float64Array.from(periods, (period) => lastDay(period, fiscalYearStart));
  const first = starts[0] ?? 0;
  const rows = new Int16Array(periods.length === 0 ? 0 : (ends[ends.length - 1] as number) - first + 1);
  starts.forEach((start, row) => rows.fill(row, start - first, (ends[row] as number) - first + 1));
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
    rowOf: (day) => rows[Math.floor(day) - first],
    every,
    withValue: (column, row, value) => {
      if (Object.is(column[row], value)) return column;
      const own = shared.get(column[0] as number) === column ? column.slice() : column;
      own[row] = value;
      return own;
    },
    over: ends.map((end, row) => end + (periods[row]?.frequency === "day" ? 1 : 0)),
  };
}
