import type { Direction } from "../scorecard";
import { studentT } from "./distributions";
import type { ForecastResult } from "./forecast/forecast";

/**
 * The chance, 0 to 1, that a coming value reaches a target, by the t distribution around its forecast. Without any spread it
 * is 0 or 1.
 *
 * @param direction - "higher" when reaching means at least, "lower" when it means at most
 */
export function chanceOfReaching(
  { value, spread, degrees }: Pick<ForecastResult, "value" | "spread" | "degrees">,
  target: number,
  direction: Direction,
): number {
  const distance = direction === "higher" ? value - target : target - value;
  if (spread === 0) return distance >= 0 ? 1 : 0;
  return studentT(distance / spread, degrees);
}

/**
 * What each of the remaining periods must bring for the total to reach a target; `undefined` when none remain.
 *
 * @example neededPerPeriod({ target: 1200, total: 900, remaining: 3 }) // 100
 */
export const neededPerPeriod = ({
  target,
  total,
  remaining,
}: {
  readonly target: number;
  readonly total: number;
  readonly remaining: number;
}): number | undefined => (remaining > 0 ? (target - total) / remaining : undefined);
