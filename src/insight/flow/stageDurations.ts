import { median } from "simple-statistics";
import { lateTime } from "./lateTime";

/** How long things take in one stage, where only that is known. */
export interface StageDuration {
  readonly stage: string;
  readonly count: number;
  readonly days: number;
  /** Of the days of all stages, 0 to 1; 0 where there are none. */
  readonly share: number;
  readonly median: number | undefined;
  /** What 85 of 100 do not exceed; `undefined` below five. */
  readonly late: number | undefined;
}

/**
 * The days that each stage takes. They do not say what is work and what is waiting, nor what is under way.
 *
 * @param stages - with one number of days for each time that something was there, 0 or more
 */
export function stageDurations(
  stages: readonly { readonly stage: string; readonly days: readonly number[] }[],
): readonly StageDuration[] {
  const sums = stages.map(({ days }) => days.reduce((sum, each) => sum + each, 0));
  const all = sums.reduce((sum, each) => sum + each, 0);
  return stages.map(({ stage, days }, place) => ({
    stage,
    count: days.length,
    days: sums[place] ?? 0,
    share: all > 0 ? (sums[place] ?? 0) / all : 0,
    median: days.length > 0 ? median([...days]) : undefined,
    late: lateTime(days),
  }));
}
