import { nearestRank } from "./percentile";

/** Of fewer than these nobody says what usually is. */
const FEWEST = 5;
/** So many do not exceed it. */
export const LATE = 0.85;

/** The time that 85 of 100 do not exceed; `undefined` of fewer than five times. Of fewer than seven it is the longest. */
export const lateTime = (times: readonly number[]): number | undefined =>
  times.length < FEWEST ? undefined : nearestRank(times, LATE);
