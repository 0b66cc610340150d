import { failure, success, type Result } from "../../scorecard";
import { studentT } from "../distributions";
import { tooFew, type TooFewData } from "../estimate";
import { lineThrough, type Line } from "../line";
import { effectiveCount } from "../links/bound";

const FEWEST = 4;
const RECENT = 6;
/** A rise that chance alone gives more often than this is none. */
const CHANCE = 0.05;
const EXACT = 1e-9;

export interface Growth {
  /** What is under way at the end of each period. */
  readonly inProgress: readonly number[];
  /** How much more there is after each period than before it, on average. */
  readonly perPeriod: number;
  /** By the line of least squares, that one odd period at an end does not bend as much. */
  readonly slope: number;
  /** There is more than before the first period, and the line rises beyond what chance explains; so does, whatever its scatter, that of the last six. */
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
 * - The slope is tested by Student's t, with fewer degrees of freedom where neighbours are alike: Bretherton et al. (1999). What goes up and
 *   down by long waves, as the queue before a busy stage does, is still called growing more often than its 5 of 100.
 *
 * @param start - how many were under way before the first period
 * @param looked - how many series are looked at for one that grows: then any of them is called so by chance in at most 5 of 100 cases
 * @example queueGrowth([10, 12, 11, 13], [10, 10, 10, 11], 4) // in progress 4, 6, 7, 9
 */
export function queueGrowth(
  arrivals: readonly number[],
  departures: readonly number[],
  start = 0,
  looked = 1,
): Result<Growth, TooFewData | BelowNothing> {
  const periods = Math.min(arrivals.length, departures.length);
  const inProgress: number[] = [];
  for (let period = 0; period < periods; period += 1) {
    const now = (inProgress[period - 1] ?? start) + (arrivals[period] ?? 0) - (departures[period] ?? 0);
    if (now < 0) return failure({ kind: "below-nothing", period: period + 1 });
    inProgress.push(now);
  }
  if (periods < FEWEST) return failure(tooFew(periods, FEWEST));
  const line = lineOf(inProgress);
  const perPeriod = ((inProgress[periods - 1] ?? start) - start) / periods;
  return success({
    inProgress,
    perPeriod,
    slope: line?.slope ?? 0,
    isGrowing:
      line !== undefined &&
      perPeriod > 0 &&
      chanceOfRise(line, inProgress) < CHANCE / looked &&
      (lineOf(inProgress.slice(-RECENT))?.slope ?? 0) > 0,
  });
}

function lineOf(values: readonly number[]): Line | undefined {
  const line = lineThrough(
    values.map((_, place) => place),
    values,
  );
  return line.ok ? line.value : undefined;
}

/** How often a line through as many numbers rises as much where they only scatter. */
function chanceOfRise({ slope, intercept, standardError, spreadX, count }: Line, values: readonly number[]): number {
  const off = values.map((value, place) => value - intercept - slope * place);
  const squares = off.reduce((sum, each) => sum + each * each, 0);
  if (squares < EXACT) return slope > 0 ? 0 : 1;
  const self = off.reduce((sum, each, place) => sum + each * (off[place - 1] ?? 0), 0) / squares;
  const alike = count > FEWEST ? (self + 2 / count) / (1 - FEWEST / count) : self;
  const effective = Math.max(FEWEST - 1, effectiveCount(count, Math.min(0.99, Math.max(0, alike)), 1));
  const error = (standardError / Math.sqrt(spreadX)) * Math.sqrt(count / effective);
  return studentT(-slope / error, effective - 2);
}
