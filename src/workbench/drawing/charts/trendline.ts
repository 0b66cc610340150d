import { linearRegression, linearRegressionLine, rSquared } from "simple-statistics";
import type { ChartTrendline } from "../../grid/charts/chart";
import { polynomialThrough, withoutConstant } from "./polynomialThrough";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Trend {
  /** Of the line at an x; undefined where there is none. */
  readonly at: (x: number) => number | undefined;
  /** What it multiplies, from the constant on; none for averages. */
  readonly coefficients: readonly number[];
  /** Between 0 and 1; of bent lines, that of the straight line that was fitted. Undefined for averages. */
  readonly rSquared: number | undefined;
}

/**
 * The line that Excel lays through points: least squares, of logarithms for exponential, logarithmic and power lines.
 *
 * Source: Microsoft, "Trendline equations" (support.microsoft.com, "Add a trend or moving average line to a chart").
 *
 * @returns undefined where the points do not determine a line: too few, all above each other, or not above zero for logarithms
 */
export function trendline(
  { type, polynomialOrder = 2, movingAveragePeriod = 2, intercept }: ChartTrendline,
  points: readonly Point[],
): Trend | undefined {
  if (intercept !== undefined) {
    if (type === "Linear") return through(points, 1, intercept);
    if (type === "Polynomial") return through(points, polynomialOrder, intercept);
    if (type === "Exponential") return throughAsPower(points, intercept);
  }
  switch (type) {
    case "Linear":
      return straight(points, same, same);
    case "Exponential":
      return straight(points, same, Math.log, Math.exp);
    case "Logarithmic":
      return straight(points, Math.log, same);
    case "Power":
      return straight(points, Math.log, Math.log, Math.exp);
    case "Polynomial": {
      const coefficients = polynomialThrough(points, polynomialOrder);
      if (!coefficients) return undefined;
      const at = (x: number): number => coefficients.reduceRight((sum, each) => sum * x + each, 0);
      return { at, coefficients, rSquared: fit(points, at) };
    }
    case "MovingAverage":
      return average(points, movingAveragePeriod);
  }
}

/** Least squares of what is left of y: its powers of x from the first on, so that the line crosses where it is to. */
function through(points: readonly Point[], order: number, intercept: number): Trend | undefined {
  const slopes = withoutConstant(
    points.map(({ x, y }) => ({ x, y: y - intercept })),
    order,
  );
  if (!slopes) return undefined;
  const coefficients = [intercept, ...slopes];
  const at = (x: number): number => coefficients.reduceRight((sum, each) => sum * x + each, 0);
  return { at, coefficients, rSquared: fit(points, at) };
}

function throughAsPower(points: readonly Point[], intercept: number): Trend | undefined {
  if (intercept <= 0 || points.some(({ y }) => y <= 0)) return undefined;
  const logs = points.map(({ x, y }) => ({ x, y: Math.log(y) }));
  const line = through(logs, 1, Math.log(intercept));
  const [, slope = 0] = line?.coefficients ?? [];
  return line && { ...line, at: (x) => intercept * Math.exp(slope * x), coefficients: [intercept, slope] };
}

const same = (value: number): number => value;

/** A straight line between what `ofX` and `ofY` make of the points. */
function straight(
  points: readonly Point[],
  ofX: (x: number) => number,
  ofY: (y: number) => number,
  back = same,
): Trend | undefined {
  const pairs = points.map(({ x, y }) => [ofX(x), ofY(y)]);
  const isSpread = new Set(pairs.map(([x]) => x)).size > 1;
  if (!isSpread || pairs.flat().some((each) => !Number.isFinite(each))) return undefined;
  const { m, b } = linearRegression(pairs);
  const line = linearRegressionLine({ m, b });
  return {
    at: (x) => {
      const found = back(line(ofX(x)));
      return Number.isFinite(found) ? found : undefined;
    },
    coefficients: [back(b), m],
    rSquared: rSquared(pairs, line),
  };
}

const fit = (points: readonly Point[], at: (x: number) => number): number =>
  rSquared(
    points.map(({ x, y }) => [x, y]),
    at,
  );

/** The mean of so many points up to each; the first ones have too few before them. */
function average(points: readonly Point[], period: number): Trend | undefined {
  if (points.length < period) return undefined;
  const means = new Map<number, number>();
  for (const [index, { x }] of points.entries()) {
    const before = points.slice(Math.max(0, index - period + 1), index + 1);
    if (before.length === period) means.set(x, before.reduce((sum, { y }) => sum + y, 0) / period);
  }
  return { at: (x) => means.get(x), coefficients: [], rSquared: undefined };
}
