import { mean, sum } from "simple-statistics";
import { failure, success, type Result } from "../../scorecard";
import { studentT } from "../distributions";
import { tooFew, type TooFewData } from "../estimate";
import { standingsOf, type Stood, type Tails } from "./standing";

export interface ComparedSeries extends Stood {
  /** The mean of the periods; `undefined` without any. */
  readonly mean: number | undefined;
  /** How many periods have a value. */
  readonly count: number;
}

/** Fewer periods do not show how much a team varies by itself. */
export const FEWEST_PERIODS = 6;
const FEWEST_TEAMS = 2;
/** A moving range of two by this is a standard deviation; it knows so large a part of what all differences would. */
const RANGE_OF_TWO = 1.128;
const EFFICIENCY = 0.62;

/**
 * Compares what has no counts, such as scores, by the periods that there are: the mean of each team with that of the others, as far as each
 * varies from period to period by itself.
 *
 * - A team with fewer than six periods has too few data, and is not compared with.
 * - Problem: `too-few-data` for fewer than two teams with enough periods.
 * - Assumes periods that do not depend on each other.
 * - Source: Wheeler (moving ranges); Welch (1947), degrees by Satterthwaite; Benjamini and Hochberg (1995).
 *
 * @param series - the values of each team, oldest first; those that it lacks left out
 */
export function compareSeries(series: readonly (readonly number[])[]): Result<readonly ComparedSeries[], TooFewData> {
  const seen = series.map((values) => (values.length >= FEWEST_PERIODS ? seenIn(values) : undefined));
  const known = seen.filter((each) => each !== undefined);
  if (known.length < FEWEST_TEAMS) return failure(tooFew(known.length, FEWEST_TEAMS));
  const stood = standingsOf(
    seen.map((each) =>
      each
        ? tailsOf(
            each,
            known.filter((other) => other !== each),
          )
        : undefined,
    ),
  );
  return success(
    series.map((values, index) => ({
      ...(stood[index] ?? { standing: "too-few-data", discoveryRate: 1 }),
      mean: values.length > 0 ? mean([...values]) : undefined,
      count: values.length,
    })),
  );
}

interface Seen {
  readonly mean: number;
  /** Of the mean. */
  readonly variance: number;
  readonly degrees: number;
}

function seenIn(values: readonly number[]): Seen {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? 0)));
  const deviation = mean(ranges) / RANGE_OF_TWO;
  return {
    mean: mean([...values]),
    variance: deviation ** 2 / values.length,
    degrees: EFFICIENCY * (values.length - 1),
  };
}

function tailsOf(own: Seen, others: readonly Seen[]): Tails {
  const rest = mean(others.map((each) => each.mean));
  const parts = [own, ...others.map((each) => ({ ...each, variance: each.variance / others.length ** 2 }))];
  const variance = sum(parts.map((each) => each.variance));
  const distance = own.mean - rest;
  // Who never varies differs surely where there is any difference.
  if (variance === 0)
    return distance === 0
      ? { atMost: 1, atLeast: 1 }
      : distance > 0
        ? { atMost: 1, atLeast: 0 }
        : { atMost: 0, atLeast: 1 };
  const degrees = variance ** 2 / sum(parts.map((each) => each.variance ** 2 / each.degrees));
  const value = distance / Math.sqrt(variance);
  return { atMost: studentT(value, degrees), atLeast: studentT(-value, degrees) };
}
