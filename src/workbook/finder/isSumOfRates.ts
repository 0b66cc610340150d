import type { Cell } from "./readCell";

/** Sums are told apart from other numbers by this share of them. */
const CLOSE = 1e-6;

/**
 * Whether a total of shares is their sum, which says nothing: departments that are absent 4 % and 6 % of the time are not absent 10 %.
 *
 * @param numbers - the parts and the total itself, as they stand together
 * @returns false for fewer than two parts, and where the total is no percentage
 */
export function isSumOfRates(numbers: readonly number[], total: Cell): boolean {
  if (total.kind !== "number" || !total.isPercent || numbers.length < 3) return false;
  const parts = numbers.reduce((sum, value) => sum + value, 0) - total.value;
  return Math.abs(parts - total.value) <= CLOSE * Math.abs(total.value);
}
