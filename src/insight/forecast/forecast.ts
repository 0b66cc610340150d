import type { Result } from "../../scorecard";
import { studentTWithin } from "../distributions";
import type { Assumption, Basis, TooFewData } from "../estimate";

export interface ForecastOptions {
  /** How many steps after the last value, from 1. */
  readonly ahead: number;
  /** Where each value lies on the axis of time, in whole steps and rising; without it they follow upon each other. */
  readonly places?: readonly number[];
  /** How many values a season has, for methods that know seasons. */
  readonly season?: number;
  /** The chance that the interval holds the value, above 0 and below 1. */
  readonly confidence?: number;
}

export interface ForecastResult extends Basis {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  /** Standard error of a single coming value, and its degrees of freedom. */
  readonly spread: number;
  readonly degrees: number;
}

/**
 * What a coming value is expected to be, from values in order, oldest first. Steps between them that have no value are gaps:
 * they take their time, and nothing is assumed of them.
 *
 * Problem: `too-few-data`, with the number that the method needs.
 */
export type Forecast = (values: readonly number[], options: ForecastOptions) => Result<ForecastResult, TooFewData>;

/** The place of each value, counted from the first one; each step has one when nobody has said where they lie. */
export const placesOf = (values: readonly number[], { places }: Pick<ForecastOptions, "places">): readonly number[] =>
  places?.map((place) => place - (places[0] ?? 0)) ?? values.map((_, index) => index);

export const DEFAULT_CONFIDENCE = 0.8;

/** A value with the interval that Student's t gives it. */
export function withInterval(
  value: number,
  spread: number,
  degrees: number,
  { confidence = DEFAULT_CONFIDENCE }: ForecastOptions,
  count: number,
  assumption: Assumption,
): ForecastResult {
  const reach = spread * studentTWithin(confidence, degrees);
  return { value, low: value - reach, high: value + reach, confidence, spread, degrees, count, assumption };
}
