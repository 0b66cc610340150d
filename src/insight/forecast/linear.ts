import { failure, success } from "../../scorecard";
import { tooFew } from "../estimate";
import { lineThrough } from "../line";
import { placesOf, withInterval, type Forecast } from "./forecast";

const FEWEST = 4;

/**
 * The straight line through the values, carried on: FORECAST.LINEAR of Excel.
 *
 * Interval: `value ± t · STEYX · √(1 + 1/n + (x − x̄)² / Σ(x − x̄)²)` with n − 2 degrees of freedom. Assumes that what scatters
 * around the line does so independently and evenly.
 *
 * @example linear([1, 2, 3, 4], { ahead: 1 }) // value 5
 */
export const linear: Forecast = (values, options) => {
  if (values.length < FEWEST) return failure(tooFew(values.length, FEWEST));
  const places = placesOf(values, options);
  const line = lineThrough(places, values);
  if (!line.ok) return line;
  const { slope, intercept, standardError, meanX, spreadX, count } = line.value;
  const at = (places[places.length - 1] ?? 0) + options.ahead;
  const spread = standardError * Math.sqrt(1 + 1 / count + (at - meanX) ** 2 / spreadX);
  return success(withInterval(intercept + slope * at, spread, count - 2, options, count, "straight-line"));
};
