import { mean, sampleStandardDeviation } from "simple-statistics";
import { failure, success, type Result } from "../../scorecard";
import { tooFew, type TooFewData } from "../estimate";
import { withInterval, type Forecast, type ForecastOptions, type ForecastResult } from "./forecast";

const FEWEST = 3;

/**
 * The mean of the values so far, taken as the rate that stays.
 *
 * Interval: `mean ± t · s · √(1 + 1/n)` with n − 1 degrees of freedom. Assumes a constant rate and independent values.
 *
 * @example runRate([10, 12, 14], { ahead: 5 }) // value 12
 */
export const runRate: Forecast = (values, options) => {
  if (values.length < FEWEST) return failure(tooFew(values.length, FEWEST));
  const count = values.length;
  const spread = sampleStandardDeviation(values as number[]) * Math.sqrt(1 + 1 / count);
  return success(withInterval(mean(values as number[]), spread, count - 1, options, count, "constant-rate"));
};

/**
 * What a total will be when all periods are over, if the rest come at the rate of those so far.
 *
 * Interval: the rest varies by `s · √(rest + rest² / n)`. Assumes a constant rate and independent periods.
 *
 * @param periods - how many there are in all
 * @example totalByRunRate([10, 12, 14], 12, {}) // value 144
 */
export function totalByRunRate(
  values: readonly number[],
  periods: number,
  options: Omit<ForecastOptions, "ahead">,
): Result<ForecastResult, TooFewData> {
  if (values.length < FEWEST) return failure(tooFew(values.length, FEWEST));
  const count = values.length;
  const rest = Math.max(0, periods - count);
  const total = values.reduce((sum, value) => sum + value, 0) + rest * mean(values as number[]);
  const spread = sampleStandardDeviation(values as number[]) * Math.sqrt(rest + rest ** 2 / count);
  return success(withInterval(total, spread, count - 1, { ...options, ahead: rest }, count, "constant-rate"));
}
