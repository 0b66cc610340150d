import type { Extent } from "./frame";

/** Air on either side, as a share of what lies between. */
const AIR = 0.12;

/** An axis on which all of these values can be seen, with air around them; one value alone gets as much as it is large. */
export function extentOf(values: readonly number[]): Extent {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return { low: 0, high: 1 };
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const air = high > low ? (high - low) * AIR : Math.abs(low) / 2 || 1;
  return { low: low - air, high: high + air };
}
