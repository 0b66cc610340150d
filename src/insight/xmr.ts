import { mean } from "simple-statistics";
import { failure, success, type Result } from "../scorecard";
import { tooFew, type Basis, type TooFewData } from "./estimate";
import { mOfLast } from "./mOfLast";

/** Fewer points than this say nothing; fewer than the second number are a short base. */
const FEWEST = 6;
const ENOUGH = 15;
/** Three standard deviations, taken from moving ranges of two: 3 / d₂, with d₂ = 1.128. */
const LIMIT_FACTOR = 3 / 1.128;
const RUN = 8;
const NEAR = 3;
const NEAR_OF = 4;

/** Why points are a signal: outside the limits, a long run on one side, or mostly nearer a limit than the mean. */
export type SignalRule = "outside" | "run" | "near-limit";

export interface Signal {
  readonly rule: SignalRule;
  readonly direction: "up" | "down";
  /** Places of the points that make it, from 0. */
  readonly first: number;
  readonly last: number;
}

export interface Xmr extends Basis {
  readonly mean: number;
  readonly averageMovingRange: number;
  readonly lowerLimit: number;
  readonly upperLimit: number;
  /** Fewer points set the limits than are wanted, so they may move. */
  readonly baselineIsShort: boolean;
  /** In the order of their last points. */
  readonly signals: readonly Signal[];
}

/**
 * The process behaviour chart of values: limits within which they vary by chance, and the points that do not.
 *
 * Limits are `mean ± 3/1.128 · average moving range`. Signals, by Wheeler's rules: a point outside the limits; eight in a row
 * on one side of the mean; three of four in a row nearer a limit than the mean, on the same side.
 *
 * - Problem: `too-few-data` below six points.
 * - Assumes that points which vary by chance do so independently of each other.
 * - Source: https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm (limits);
 *   https://demingalliance.org/resources/articles/process-behaviour-charts-an-introduction (rules)
 *
 * @param baseline - how many of the first values set the limits; all without it
 */
export function xmr(values: readonly number[], baseline = values.length): Result<Xmr, TooFewData> {
  const base = values.slice(0, baseline);
  if (base.length < FEWEST) return failure(tooFew(base.length, FEWEST));
  const centre = mean(base);
  const averageMovingRange = mean(base.slice(1).map((value, index) => Math.abs(value - (base[index] ?? 0))));
  const reach = LIMIT_FACTOR * averageMovingRange;
  const limits = { mean: centre, lowerLimit: centre - reach, upperLimit: centre + reach };
  return success({
    ...limits,
    averageMovingRange,
    baselineIsShort: base.length < ENOUGH,
    signals: signalsOf(values, centre, reach),
    count: base.length,
    assumption: "independent-points",
  });
}

function signalsOf(values: readonly number[], centre: number, reach: number): readonly Signal[] {
  // What rounding alone moves is not outside anything.
  const rounding = 1e-9 * Math.max(Math.abs(centre), reach, 1e-300);
  const signals: Signal[] = [];
  const sideOf = (value: number, beyond: number): -1 | 0 | 1 => {
    const distance = value - centre;
    if (Math.abs(distance) <= beyond + rounding) return 0;
    return distance > 0 ? 1 : -1;
  };
  const directionOf = (side: -1 | 1): Signal["direction"] => (side > 0 ? "up" : "down");
  let run = 0;
  let runSide: -1 | 0 | 1 = 0;
  values.forEach((value, last) => {
    const outside = sideOf(value, reach);
    if (outside !== 0) signals.push({ rule: "outside", direction: directionOf(outside), first: last, last });

    const side = sideOf(value, 0);
    run = side !== 0 && side === runSide ? run + 1 : 1;
    runSide = side;
    if (side !== 0 && run >= RUN)
      signals.push({ rule: "run", direction: directionOf(side), first: last - run + 1, last });

    const near = sideOf(value, reach / 2);
    const window = values.slice(Math.max(0, last - NEAR_OF + 1), last + 1);
    const isNear = window.map((each) => sideOf(each, reach / 2) === near);
    if (near !== 0 && mOfLast(isNear, NEAR, NEAR_OF))
      signals.push({ rule: "near-limit", direction: directionOf(near), first: last - window.length + 1, last });
  });
  return signals;
}
