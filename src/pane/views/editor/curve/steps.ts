import type { Extent } from "../../../chart/linearScale";

const MOST_DIGITS = 12;

/** Takes away what binary fractions leave behind. */
export const tidy = (value: number): number => Number(value.toPrecision(MOST_DIGITS));

/**
 * The largest of 1, 2 and 5, times a power of ten, that goes at least so often into a span.
 *
 * @example stepFor({ low: 0, high: 60 }, 100) // 0.5
 */
export function stepFor({ low, high }: Extent, parts: number): number {
  const most = (high - low) / parts;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2].find((each) => each * power <= most * (1 + Number.EPSILON)) ?? 1;
  return tidy(factor * power);
}

/** @example snapped(41.7, 0.5) // 41.5 */
export const snapped = (value: number, step: number): number => tidy(Math.round(value / step) * step);

/** Round values along an axis, so many at most. */
export function ticksOf(extent: Extent, most: number): readonly number[] {
  const span = extent.high - extent.low;
  let step = stepFor(extent, most);
  while (Math.floor(span / step) + 1 > most) step = next(step);
  const first = Math.ceil(extent.low / step);
  const ticks: number[] = [];
  for (let index = first; index * step <= extent.high; index += 1) ticks.push(tidy(index * step));
  return ticks;
}

/** The next larger of 1, 2, 5, 10 … */
function next(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step) + 1e-9);
  const factor = Math.round(step / power);
  return tidy((factor === 1 ? 2 : factor === 2 ? 5 : 10) * power);
}
