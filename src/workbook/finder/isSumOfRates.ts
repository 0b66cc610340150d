import type { Block, View } from "./view";

/** Sums are told apart from other numbers by this share of them. */
const CLOSE = 1e-6;

/**
 * Whether a total of shares is their sum, which says nothing: departments that are absent 4 % and 6 % of the time are not absent 10 %.
 *
 * @param line - the row or column in which the parts and the total stand
 * @returns false for fewer than two parts, and where the total is no percentage
 */
export function isSumOfRates(
  view: View,
  { top, left, bottom, right }: Block,
  at: { readonly row: number; readonly column: number },
): boolean {
  const total = view.cell(at.row, at.column);
  if (total.kind !== "number" || !total.isPercent) return false;
  let [count, sum] = [0, 0];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = view.cell(row, column);
      if (cell.kind !== "number" || (row === at.row && column === at.column)) continue;
      count += 1;
      sum += cell.value;
    }
  }
  return count > 1 && Math.abs(sum - total.value) <= CLOSE * Math.abs(total.value);
}
