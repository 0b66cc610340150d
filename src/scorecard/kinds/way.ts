import { difference } from "../difference";
import type { Direction } from "../rule";
import { impliedStart, shortfall } from "./direction";
import { isGiven, type Values, type Way } from "./kind";

export function wayTo({ target, baseline }: Pick<Values, "target" | "baseline">, direction: Direction): Way {
  const start = isGiven(baseline) ? baseline : impliedStart(target, direction);
  return { start, length: difference(target, start) };
}

/** How much of a way that is no standstill has been covered, in percent. */
export const coveredOf = ({ start, length }: Way, actual: number): number => (100 * difference(actual, start)) / length;

/**
 * How much of the way to the target has been covered, in percent: `100 · (actual − start) / (target − start)`.
 *
 * The way starts at the baseline, or a distance of the target's own size on the bad side of it, which makes
 * `100 · (1 − shortfall / |target|)`. Where there is no way at all, as to a target of 0, any miss is 0.
 *
 * - Source: achievement of SAP for higher, "less is better" of Camms for lower; both as they are meant for negative targets.
 */
export function wayCovered(values: Values, direction: Direction): number {
  const way = wayTo(values, direction);
  if (way.length === 0) return shortfall(values, direction) > 0 ? 0 : 100;
  return coveredOf(way, values.actual);
}
