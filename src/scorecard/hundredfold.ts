/** An actual value and its target are seldom further from each other than this, so that a hundred times less stands out. */
const [LEAST, MOST] = [33, 300];

/** @example isPercent("pct.") // true */
export const isPercent = (unit: string): boolean => /^(%|pct\.?|procent|percent)$/i.test(unit.trim());

/**
 * Whether one of two values looks as if it were a share and the other a percentage: 0.02 against 2.5.
 *
 * @param unit - of the KPI; what is counted in anything but percent, or in nothing, has no such scales
 */
export function isHundredfoldApart(unit: string, actual: number, target: number): boolean {
  if (!(unit.trim() === "" || isPercent(unit)) || actual * target <= 0) return false;
  const [small, large] = [actual, target].map(Math.abs).sort((one, other) => one - other);
  if (small === undefined || large === undefined || small > 1 || large <= 1) return false;
  return large / small >= LEAST && large / small <= MOST;
}
