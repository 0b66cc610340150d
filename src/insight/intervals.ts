import { failure, success, type Result } from "../scorecard";
import { gammaQuantile } from "./gamma";
import { tooFew, type Basis, type TooFewData } from "./estimate";

export interface Interval extends Basis {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

const DEFAULT_CONFIDENCE = 0.95;

/**
 * The Wilson score interval of a rate: it stays between 0 and 1, and is honest also for few trials.
 *
 * - Problem: `too-few-data` without trials.
 * - Assumes independent trials of one chance.
 * - Source: Wilson (1927), https://www.itl.nist.gov/div898/handbook/prc/section2/prc241.htm
 *
 * @example wilson(10, 100) // 0.0552 to 0.1744 at 95 %
 */
export function wilson(
  successes: number,
  trials: number,
  confidence = DEFAULT_CONFIDENCE,
): Result<Interval, TooFewData> {
  if (trials <= 0) return failure(tooFew(0, 1));
  // The square of a standard normal variable, halved, is a gamma variable of shape 1/2.
  const z = Math.sqrt(2 * gammaQuantile(confidence, 0.5));
  const rate = successes / trials;
  const scale = 1 + z ** 2 / trials;
  const centre = (rate + z ** 2 / (2 * trials)) / scale;
  const reach = (z / scale) * Math.sqrt((rate * (1 - rate)) / trials + z ** 2 / (4 * trials ** 2));
  return success({
    estimate: rate,
    low: Math.min(rate, Math.max(0, centre - reach)),
    high: Math.max(rate, Math.min(1, centre + reach)),
    confidence,
    count: trials,
    assumption: "independent-trials",
  });
}

/**
 * The exact interval of a count of rare events, such as the conversions of a campaign.
 *
 * - Assumes events that happen independently at one rate.
 * - Source: Garwood (1936), by quantiles of the gamma distribution.
 *
 * @example poisson(5) // 1.623 to 11.668 at 95 %
 */
export function poisson(events: number, confidence = DEFAULT_CONFIDENCE): Interval {
  const tail = (1 - confidence) / 2;
  return {
    estimate: events,
    low: events > 0 ? gammaQuantile(tail, events) : 0,
    high: gammaQuantile(1 - tail, events + 1),
    confidence,
    count: events,
    assumption: "rare-events",
  };
}
