import { failure, success, type Result } from "../scorecard";
import { tooFew, type TooFewData } from "./estimate";

export interface PeriodChange {
  readonly absolute: number;
  /** Of the size of the value before; `undefined` when that is 0. */
  readonly relative: number | undefined;
}

/**
 * The last value against one before it.
 *
 * @param values - oldest first
 * @param steps - how far back: 1 for the period before, the length of a season for the same period a season ago
 * @example changeOf([80, 100], 1) // { absolute: 20, relative: 0.25 }
 */
export function changeOf(values: readonly number[], steps = 1): Result<PeriodChange, TooFewData> {
  const [last, before] = [values[values.length - 1], values[values.length - 1 - steps]];
  if (last === undefined || before === undefined) return failure(tooFew(values.length, steps + 1));
  const absolute = last - before;
  return success({ absolute, relative: before === 0 ? undefined : absolute / Math.abs(before) });
}
