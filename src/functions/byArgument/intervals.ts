import { poisson, wilson, type Share } from "../../insight";
import { failure, success } from "../../scorecard";
import type { Arguments } from "../createArguments";
import type { Language } from "../../language";
import { CONFIDENCE, intervalRow } from "../byName/forecast";
import type { PureFunction } from "../pureFunction";

/** So many can be counted. */
export const MOST_EVENTS = 1e9;

/** A number of things that have been counted. */
function count(given: Arguments, position: number, most = MOST_EVENTS): number {
  const counted = given.number(position, { least: 0, most });
  if (!Number.isInteger(counted)) given.refuse({ kind: "argument-not-whole", position, value: counted });
  return counted;
}

/** Refuses more successes than trials. */
export function within(given: Arguments, position: number, counted: Share): Share {
  const { successes: value, trials: whole } = counted;
  if (value > whole) given.refuse({ kind: "argument-exceeds", position, value, other: position + 1, whole });
  return counted;
}

/** So many of so many, from two arguments. */
export function share(given: Arguments, position: number): Share {
  const trials = count(given, position + 1);
  return within(given, position, { successes: count(given, position), trials });
}

/**
 * `BSC.RATEINTERVAL(successes, trials, [confidence], [headings])`: one row of three: the rate, and the ends of its Wilson interval.
 *
 * - Unit: 0 to 1. The interval holds the true rate with the confidence (0.95), if the trials do not depend on each other.
 * - Errors: `#VALUE!` for counts that are not whole, and for more successes than trials; `#N/A` without trials.
 */
export const rateInterval =
  (language: () => Language): PureFunction =>
  (given) => {
    const { successes, trials } = share(given, 1);
    const confidence = given.number(3, CONFIDENCE, 0.95);
    if (given.problem !== undefined) return failure(given.problem);
    const found = wilson(successes, trials, confidence);
    if (!found.ok) return failure(found.problem);
    const { estimate, low, high } = found.value;
    return success(intervalRow(given, 4, language(), [estimate, low, high]));
  };

/**
 * `BSC.COUNTINTERVAL(count, [confidence], [headings])`: one row of three: the count, and the ends of its exact Poisson interval: what a count of
 * rare events, such as conversions, could as well have been.
 *
 * - The interval holds the true mean with the confidence (0.95), if the events do not depend on each other.
 * - Errors: `#VALUE!` for a count that is not whole or below 0.
 */
export const countInterval =
  (language: () => Language): PureFunction =>
  (given) => {
    const events = count(given, 1);
    const confidence = given.number(2, CONFIDENCE, 0.95);
    if (given.problem !== undefined) return failure(given.problem);
    const { estimate, low, high } = poisson(events, confidence);
    return success(intervalRow(given, 3, language(), [estimate, low, high]));
  };
