import { failure, success, type Result } from "../../scorecard";
import { tooFew, type TooFewData } from "../estimate";
import { lineThrough } from "../line";

const FEWEST = 4;
const RECENT = 6;
const MOSTLY = 4;

export interface Growth {
  /** What is under way at the end of each period. */
  readonly inProgress: readonly number[];
  /** How much more there is after each period than before it, on average. */
  readonly perPeriod: number;
  /** By the line of least squares, that one odd period at an end does not bend as much. */
  readonly slope: number;
  /** More came than left in at least four of the last six periods. */
  readonly isGrowing: boolean;
}

/** More has left than can have been there. */
export interface BelowNothing {
  readonly kind: "below-nothing";
  readonly period: number;
}

/**
 * What piles up: arrivals less departures, period by period.
 *
 * - Problems: `too-few-data` below four periods, `below-nothing` when more leave than are there.
 *
 * @param start - how many were under way before the first period
 * @example queueGrowth([10, 12, 11, 13], [10, 10, 10, 11], 4) // in progress 4, 6, 7, 9
 */
export function queueGrowth(
  arrivals: readonly number[],
  departures: readonly number[],
  start = 0,
): Result<Growth, TooFewData | BelowNothing> {
  const periods = Math.min(arrivals.length, departures.length);
  const inProgress: number[] = [];
  for (let period = 0; period < periods; period += 1) {
    const now = (inProgress[period - 1] ?? start) + (arrivals[period] ?? 0) - (departures[period] ?? 0);
    if (now < 0) return failure({ kind: "below-nothing", period: period + 1 });
    inProgress.push(now);
  }
  if (periods < FEWEST) return failure(tooFew(periods, FEWEST));
  const line = lineThrough(
    inProgress.map((_, period) => period),
    inProgress,
  );
  const rises = inProgress.map((now, period) => now > (inProgress[period - 1] ?? start));
  return success({
    inProgress,
    perPeriod: ((inProgress[periods - 1] ?? start) - start) / periods,
    slope: line.ok ? line.value.slope : 0,
    isGrowing: rises.slice(-RECENT).filter(Boolean).length >= MOSTLY,
  });
}
