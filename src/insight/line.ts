import { linearRegression, mean, rSquared, sampleCorrelation } from "simple-statistics";
import { failure, success, type Result } from "../scorecard";
import { tooFew, type TooFewData } from "./estimate";

/** A straight line through points, by least squares. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** Typical distance of a point from the line: STEYX in Excel; 0 for two points. */
  readonly standardError: number;
  /** Share of the variation that the line explains, 0 to 1; 1 when there is none. */
  readonly rSquared: number;
  /** Where the points are centred, and how widely they lie: both are needed for intervals. */
  readonly meanX: number;
  readonly spreadX: number;
  readonly count: number;
}

/**
 * The line through points: SLOPE, INTERCEPT, STEYX and RSQ of Excel in one.
 *
 * - Problem: `too-few-data` with fewer than two points at different places.
 * - Assumes that the points scatter around one straight line.
 *
 * @example lineThrough([0, 1, 2], [1, 3, 5]) // slope 2, intercept 1, standardError 0
 */
export function lineThrough(xs: readonly number[], ys: readonly number[]): Result<Line, TooFewData> {
  const places = new Set(xs).size;
  if (places < 2) return failure(tooFew(places, 2));
  const points = xs.map((x, index) => [x, ys[index] ?? 0]);
  const { m: slope, b: intercept } = linearRegression(points);
  const at = (x: number): number => intercept + slope * x;
  const meanX = mean(xs as number[]);
  const squares = points.reduce((sum, [x = 0, y = 0]) => sum + (y - at(x)) ** 2, 0);
  const isFlat = new Set(ys).size < 2;
  return success({
    slope,
    intercept,
    standardError: xs.length > 2 ? Math.sqrt(squares / (xs.length - 2)) : 0,
    rSquared: isFlat ? 1 : rSquared(points, at),
    meanX,
    spreadX: xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0),
    count: xs.length,
  });
}

/**
 * How closely two rows of numbers go together, −1 to 1: CORREL of Excel.
 *
 * - Problem: `too-few-data` when either of them does not vary.
 */
export function correlation(one: readonly number[], other: readonly number[]): Result<number, TooFewData> {
  const varied = Math.min(new Set(one).size, new Set(other).size);
  if (varied < 2 || one.length !== other.length) return failure(tooFew(varied, 2));
  return success(sampleCorrelation(one as number[], other as number[]));
}
