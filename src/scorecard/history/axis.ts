import { firstDay, lastDay, type Period } from "../time/period";

/** Periods that follow upon each other, and which of them each day lies in. */
export interface Axis {
  readonly periods: readonly Period[];
  /** The row of the period that a day lies in; `undefined` for one before the first or after the last. */
  rowOf(day: number): number | undefined;
  /** The first day on which each period is over: its last, and for days the next. */
  readonly over: Float64Array;
  /** 1 in each row, and no number in each: shared by all columns that say no more. */
  readonly ones: Float64Array;
  readonly nothing: Float64Array;
}

export function axisOf(periods: readonly Period[], fiscalYearStart: number): Axis {
  const starts = Float64Array.from(periods, (period) => firstDay(period, fiscalYearStart));
  const ends = Float64Array.from(periods, (period) => lastDay(period, fiscalYearStart));
  const first = starts[0] ?? 0;
  const rows = new Int16Array(periods.length === 0 ? 0 : (ends[ends.length - 1] as number) - first + 1);
  starts.forEach((start, row) => rows.fill(row, start - first, (ends[row] as number) - first + 1));
  return {
    periods,
    rowOf: (day) => rows[Math.floor(day) - first],
    ones: new Float64Array(periods.length).fill(1),
    nothing: new Float64Array(periods.length).fill(NaN),
    over: ends.map((end, row) => end + (periods[row]?.frequency === "day" ? 1 : 0)),
  };
}
