import { nearestRank } from "../flow/percentile";

/** How far a value may go, down and up, and what that rests on. */
export interface UsualSwing {
  readonly low: number;
  readonly high: number;
  /** What eight of ten changes from period to period have been; or a tenth of the value, for want of twelve changes. */
  readonly from: "changes" | "tenth";
}

const FEWEST = 12;
const TENTH = 0.1;

/**
 * What a value usually does from one period to the next: the tenth and the ninetieth percentile of its own changes, so that drivers are
 * compared by what they really do. With fewer than twelve changes a tenth of the value either way, which says nothing of how likely it is.
 *
 * @param past - one value a period, oldest first; `NaN` where there is none
 * @returns `undefined` where a value of 0 has no tenth, or one that never changed no changes
 */
export function usualSwing(value: number, past: readonly number[]): UsualSwing | undefined {
  const changes = past.slice(1).flatMap((each, place) => {
    const change = each - (past[place] ?? NaN);
    return Number.isNaN(change) ? [] : [change];
  });
  const [down, up] = [nearestRank(changes, 0.1), nearestRank(changes, 0.9)];
  if (changes.length < FEWEST || down === undefined || up === undefined) {
    const tenth = Math.abs(value) * TENTH;
    return tenth > 0 ? { low: value - tenth, high: value + tenth, from: "tenth" } : undefined;
  }
  const [low, high] = [value + Math.min(down, 0), value + Math.max(up, 0)];
  return low === high ? undefined : { low, high, from: "changes" };
}
