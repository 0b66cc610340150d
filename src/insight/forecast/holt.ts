import { failure, success } from "../../scorecard";
import { tooFew } from "../estimate";
import { placesOf, withInterval, type Forecast } from "./forecast";

const FEWEST = 6;
/** Smoothing weights that are tried; the pair that would have forecast the values so far best is taken. */
const WEIGHTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

interface Fit {
  readonly alpha: number;
  readonly beta: number;
  readonly level: number;
  readonly slope: number;
  /** Sum of squared one-step errors. */
  readonly squares: number;
}

/**
 * Level and trend that follow the values slowly (Holt's linear method).
 *
 * Interval: one-step errors, widened for each further step by `√(1 + (h − 1)(α² + αβh + β²h(2h − 1)/6))`, where β stands for
 * α times the trend's smoothing weight. Assumes independent errors of equal size.
 *
 * Source: https://otexts.com/fpp3/ets-forecasting.html (ETS(A,A,N))
 */
export const holt: Forecast = (values, options) => {
  if (values.length < FEWEST) return failure(tooFew(values.length, FEWEST));
  const places = placesOf(values, options);
  const fits = WEIGHTS.flatMap((alpha) => WEIGHTS.map((beta) => fitOf(values, places, alpha, beta)));
  const { alpha, beta, level, slope, squares } = fits.reduce((one, other) =>
    other.squares < one.squares ? other : one,
  );
  const degrees = values.length - 4;
  const h = options.ahead;
  const trend = alpha * beta;
  const widening = 1 + (h - 1) * (alpha ** 2 + alpha * trend * h + (trend ** 2 * h * (2 * h - 1)) / 6);
  const spread = Math.sqrt((squares / degrees) * widening);
  return success(withInterval(level + h * slope, spread, degrees, options, values.length, "level-and-trend"));
};

/** Over a gap level and slope go on as they are; the first value after it corrects them. */
function fitOf(values: readonly number[], places: readonly number[], alpha: number, beta: number): Fit {
  const [first = 0, second = 0] = values;
  const stepTo = (index: number): number => (places[index] ?? 0) - (places[index - 1] ?? 0);
  let level = first;
  let slope = (second - first) / stepTo(1);
  let squares = 0;
  for (let index = 1; index < values.length; index += 1) {
    const expected = level + slope * stepTo(index);
    const error = (values[index] ?? 0) - expected;
    squares += error ** 2;
    level = expected + alpha * error;
    slope += alpha * beta * error;
  }
  return { alpha, beta, level, slope, squares };
}
