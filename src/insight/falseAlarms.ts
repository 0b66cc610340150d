import type { SignalRule } from "./xmr";

/** A normal value lies beyond three standard deviations, on either side, this often. */
const BEYOND_THREE = 0.0027;
/** And on one side beyond one and a half. */
const BEYOND_HALF_WAY = 0.0668;

/**
 * How likely it is that a point is a signal by each rule of `xmr` though nothing has changed.
 *
 * - Assumes independent, normally distributed values, and limits that are known: those of few values catch a little less in all.
 * - Source: https://en.wikipedia.org/wiki/68%E2%80%9395%E2%80%9399.7_rule;
 *   https://en.wikipedia.org/wiki/Western_Electric_rules
 */
export const CHANCE_OF_SIGNAL: Readonly<Record<SignalRule, number>> = {
  outside: BEYOND_THREE,
  run: 2 * 0.5 ** 8,
  // The point itself, and at least two of the three before it.
  "near-limit": 2 * BEYOND_HALF_WAY ** 3 * (3 - 2 * BEYOND_HALF_WAY),
};

/** Of any rule; a point that several of them catch counts more than once, so it is at most this. */
const chanceOfAny = (): number => Object.values(CHANCE_OF_SIGNAL).reduce((sum, chance) => sum + chance, 0);

export interface FalseAlarms {
  /** How many are to be expected in a year. */
  readonly perYear: number;
  /** The chance of at least one in a period. */
  readonly inPeriod: number;
}

/**
 * The alarms that chance alone gives.
 *
 * @param series - how many are watched, each by itself
 * @param perYear - how many periods a year has
 * @param chance - of an alarm in one period of one of them; that of a signal without it
 * @example falseAlarms(25, 12, 0.05) // 15 a year, and 72 % of the periods have one
 */
export function falseAlarms(series: number, perYear: number, chance = chanceOfAny()): FalseAlarms {
  return { perYear: series * perYear * chance, inPeriod: 1 - (1 - chance) ** series };
}
