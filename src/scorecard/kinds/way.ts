import { difference } from "../difference";
import type { Direction } from "../rule";
import { impliedStart, shortfall } from "./direction";
import { isGiven, type Values } from "./kind";

/**
 * How much of the way to the target has been covered, in percent: `100 · (actual − start) / (target − start)`.
 *
 * The way starts at the baseline, or a distance of the target's own size on the bad side of it, which makes
 * `100 · (1 − shortfall / |target|)`. Where there is no way at all, as to a target of 0, any miss is 0.
 *
 * - Source: achievement of SAP for higher, "less is better" of Camms for lower; both as they are meant for negative targets.
 */
export function wayCovered(values: Values, direction: Direction): number {
  const { actual, target, baseline } = values;
  const start = isGiven(baseline) ? baseline : impliedStart(target, direction);
  const way = difference(target, start);
  if (way === 0) return shortfall(values, direction) > 0 ? 0 : 100;
  return (100 * difference(actual, start)) / way;
}
