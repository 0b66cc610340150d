import { failure, success, type Result } from "../scorecard";
import type { Basis, TooFewData } from "./estimate";
import { xmr, type Signal } from "./xmr";

export interface Trend extends Basis {
  /**
   * An arrow only for a signal whose recent points go that way; "level" for one that says that the values lie on another
   * level than before, without going on; "none" says that chance explains the latest value well enough.
   */
  readonly direction: "up" | "down" | "level" | "none";
  /** The signals that the latest value is part of. */
  readonly signals: readonly Signal[];
}

/** How many of the latest points are looked at, and by how much more pairs must rise than fall: one in twenty by chance. */
const FEW = { points: 4, surplus: 1 };
const MANY = { points: 8, surplus: 16 };

/**
 * Whether values are rising or falling, judged at the latest one by a process behaviour chart (see `xmr`).
 *
 * A signal alone tells that something has changed. The values are rising when, of the latest points, more pairs rise than
 * fall, counting those that lie further apart than the average moving range: the last four of a signal that is new, the last
 * eight of a run (by the count of Kendall's test). Else they have a new level: eight values far above the mean that have been
 * falling for half a year are not rising.
 *
 * - Problem: `too-few-data` below six values.
 * - Source: Kendall (1938), https://en.wikipedia.org/wiki/Kendall_rank_correlation_coefficient
 *
 * @example trendOf([10, 11, 10, 9, 10, 11, 10, 9, 10, 18]) // direction "up"
 */
export function trendOf(values: readonly number[]): Result<Trend, TooFewData> {
  const chart = xmr(values);
  if (!chart.ok) return failure(chart.problem);
  const { count, assumption, signals, averageMovingRange } = chart.value;
  const latest = signals.filter(({ last }) => last === values.length - 1);
  const goes = ({ rule, direction }: Signal): boolean => {
    const { points, surplus } = rule === "run" ? MANY : FEW;
    const risen = surplusOfRises(values.slice(-points), averageMovingRange);
    return (direction === "up" ? risen : -risen) >= surplus;
  };
  const direction = latest.find(goes)?.direction ?? (latest.length > 0 ? "level" : "none");
  return success({ direction, signals: latest, count, assumption });
}

/** Pairs that rise less those that fall, of those that lie further apart than chance puts neighbours. */
function surplusOfRises(values: readonly number[], chance: number): number {
  let surplus = 0;
  values.forEach((from, index) => {
    for (const to of values.slice(index + 1)) if (Math.abs(to - from) > chance) surplus += Math.sign(to - from);
  });
  return surplus;
}
