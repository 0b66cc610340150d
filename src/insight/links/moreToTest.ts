import type { Row } from "./correlate";
import { removalOf } from "./stationary";

/** Fewer pairs than these are not tested. */
export const FEWEST = 12;

/** What pairs are worth at least: else a single one that says nothing would ask for centuries. */
const LEAST_WORTH = 0.1;

/**
 * How many more periods it takes until so many pairs can be compared as a test needs, if each of them has both values.
 *
 * Counted by the method that the longer series will have: a change takes two periods, one against last year more, and a delay as many as it
 * has.
 *
 * @param lags - those that are tried; the one that is ready first counts
 * @param worth - what a pair has been worth so far as an independent one; 1 where none is known
 * @example moreToTest([], [], [0], 1, 1) // 13: thirteen periods make twelve changes
 */
export function moreToTest(
  driver: Row,
  outcome: Row,
  lags: readonly number[],
  season: number,
  worth: number,
): number | undefined {
  const length = Math.max(lastKnown(driver), lastKnown(outcome));
  const most = length + (Math.max(...lags) + 3 * season + FEWEST + 1) / Math.max(worth, LEAST_WORTH);
  for (let more = 1; length + more <= most + FEWEST / LEAST_WORTH; more += 1) {
    const all = length + more;
    const { steps, cost } = removalOf(all, season);
    const has = (row: Row, period: number): boolean => period >= length || row[period] !== undefined;
    const changes = (row: Row): readonly boolean[] => {
      const back = steps.reduce((places, step) => [...places, ...places.map((place) => place + step)], [0]);
      const whole = Math.max(...back);
      return Array.from({ length: Math.max(0, all - whole) }, (_, place) =>
        back.every((each) => has(row, place + whole - each)),
      );
    };
    const [ones, others] = [changes(driver), changes(outcome)];
    const isReady = lags.some((lag) => {
      const pairs = ones.filter((each, place) => each && others[place + lag] === true).length;
      return pairs >= FEWEST && pairs * Math.max(worth, LEAST_WORTH) - cost >= FEWEST - 1e-9;
    });
    if (isReady) return more;
  }
  return undefined;
}

/** As many as there are up to the last that has a value. */
const lastKnown = (row: Row): number =>
  row.reduce<number>((last, value, place) => (value === undefined ? last : place + 1), 0);
