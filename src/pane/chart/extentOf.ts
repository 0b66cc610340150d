import type { Extent } from "./linearScale";

/**
 * The extent of values with a little air around them; `undefined` without any.
 *
 * @param air - share of the extent that is added at either end
 * @param alone - share of a value that is added at either end of it where all values are the same
 */
export function extentOf(values: readonly (number | undefined)[], air: number, alone = air): Extent | undefined {
  const known = values.filter((value) => value !== undefined && Number.isFinite(value)) as readonly number[];
  if (known.length === 0) return undefined;
  const low = Math.min(...known);
  const high = Math.max(...known);
  // Values that are all the same get an extent too, so that they lie in the middle of it.
  const reach = high > low ? (high - low) * air : Math.abs(high) * alone || 1;
  return { low: low - reach, high: high + reach };
}
