import type { Extent } from "./linearScale";

const STEPS = [1, 2, 5, 10] as const;

/**
 * Round numbers within an extent, lowest first.
 *
 * @param most - no more than so many; at least 2
 * @example ticksIn({ low: 0, high: 100 }, 5) // [0, 50, 100]
 */
export function ticksIn({ low, high }: Extent, most: number): readonly number[] {
  const least = (high - low) / most;
  if (!(least > 0) || !Number.isFinite(least)) return [low];
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * (STEPS.find((each) => each * power >= least) ?? 10);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  // Multiples of the step rather than sums, which would carry rounding along.
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
