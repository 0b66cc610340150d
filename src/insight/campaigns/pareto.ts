import { totalOf } from "./campaign";

/** How much lies in how few. */
export interface Pareto {
  /** The places of the amounts in the list that was given, largest first; equal ones stay in their order. */
  readonly order: readonly number[];
  /** The share, 0 to 1, of the amounts up to and with each one in that order. */
  readonly cumulative: readonly number[];
  /** How many of the largest reach the level together. */
  readonly needed: number;
}

/** Shares that add up to a level in decimals do not always do so in binary numbers. */
const SLACK = 1e-9;

/**
 * Sorts amounts and says how few of them make up most.
 *
 * - Empty: no order, and 0 needed, without amounts or when they add up to nothing.
 *
 * @param amounts - 0 or more
 * @param level - above 0 and at most 1
 * @example paretoOf([30, 50, 8, 12]) // order 1, 0, 3, 2; cumulative 0.5, 0.8, 0.92, 1; needed 2
 */
export function paretoOf(amounts: readonly number[], level = 0.8): Pareto {
  const total = totalOf(amounts, (amount) => amount);
  if (total <= 0) return { order: [], cumulative: [], needed: 0 };
  const order = [...amounts.keys()].sort((one, other) => (amounts[other] ?? 0) - (amounts[one] ?? 0));
  let sum = 0;
  const cumulative = order.map((index) => (sum += amounts[index] ?? 0) / total);
  const first = cumulative.findIndex((share) => share >= level - SLACK);
  return { order, cumulative, needed: first < 0 ? order.length : first + 1 };
}
