import type { Reading } from "../reading";
import type { Observation } from "./series";

export const isMissing = ({ kind }: Reading): boolean => kind === "blank" || kind === "none";

/** The observations of some days that say something, oldest first. */
export const within = (observations: readonly Observation[], from: number, to: number): readonly Observation[] => {
  const sorted = inOrder(observations);
  return sorted.slice(placeOf(sorted, from), placeOf(sorted, to + 1));
};

export function hasValue(observations: readonly Observation[], from: number, to: number): boolean {
  const sorted = inOrder(observations);
  return placeOf(sorted, to + 1) > placeOf(sorted, from);
}

/** The day of the latest one before a day. */
export function latestBefore(observations: readonly Observation[], before: number): number | undefined {
  const sorted = inOrder(observations);
  return sorted[placeOf(sorted, before) - 1]?.day;
}

const ordered = new WeakMap<readonly Observation[], readonly Observation[]>();

/** The observations that say something, oldest first; sorted once. */
export function inOrder(observations: readonly Observation[]): readonly Observation[] {
  const known = ordered.get(observations);
  if (known) return known;
  const sorted = observations.filter(({ reading }) => !isMissing(reading)).sort((one, other) => one.day - other.day);
  ordered.set(observations, sorted);
  return sorted;
}

/** Observations in columns: a day each, and a value, `NaN` where it is no number. */
export interface ObservedNumbers {
  /** Not to be written to: others may have the same ones. */
  readonly days: Float64Array;
  readonly values: Float64Array;
}

const columns = new WeakMap<readonly Observation[], ObservedNumbers>();

/** The days of the series that was laid out last: those of one table have the same ones, and then one array serves all of them. */
let latest = new Float64Array(0);

function daysOf(sorted: readonly Observation[]): Float64Array {
  const isSame = latest.length === sorted.length && sorted.every(({ day }, index) => day === latest[index]);
  if (!isSame) latest = Float64Array.from(sorted, ({ day }) => day);
  return latest;
}

/** The observations that say something as columns, oldest first; laid out once. */
export function numbersOf(observations: readonly Observation[]): ObservedNumbers {
  const known = columns.get(observations);
  if (known) return known;
  const sorted = inOrder(observations);
  const numbers = {
    days: daysOf(sorted),
    values: Float64Array.from(sorted, ({ reading }) => (reading.kind === "number" ? reading.value : NaN)),
  };
  columns.set(observations, numbers);
  return numbers;
}

/** Where the first observation of a day or later stands, by halving. */
function placeOf(sorted: readonly Observation[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
