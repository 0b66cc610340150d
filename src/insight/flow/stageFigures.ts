import type { Items } from "./item";
import { waitsOf } from "./waitsOf";

/** What stages have taken of the items' time, in days. */
export interface StageFigures {
  readonly stage: string;
  /** Days of work in stays that have ended, and how many those are. */
  readonly work: number;
  readonly done: number;
  /** Days that items waited before they came in. */
  readonly waiting: number;
  /** Days that those in front of it have waited up to now. */
  readonly waitingNow: number;
  /** Of all waiting before any stage, 0 to 1; 0 when nothing waits. */
  readonly waitingShare: number;
  /** How long those inside have been there, the longest first; today counts. */
  readonly openAges: readonly number[];
  /** How long those in front of it have waited, the longest first. */
  readonly queuedAges: readonly number[];
  /** How long each stay took, and each wait before one. */
  readonly workTimes: readonly number[];
  readonly waitTimes: readonly number[];
  /** How often an item came in again. */
  readonly returns: number;
}

interface Tally {
  readonly workTimes: number[];
  readonly waitTimes: number[];
  readonly openAges: number[];
  readonly queuedAges: number[];
  returns: number;
}

/**
 * Work, waiting and what is under way, stage by stage.
 *
 * With first and last days both count: work is `end − start + 1`, the wait before a stage is what lies between, at least 0, so that both
 * add up to the lead time of an item that has one stage at a time.
 */
export function stageFigures({ shape, stages, items, today }: Items): readonly StageFigures[] {
  const tallies = stages.map((): Tally => ({ workTimes: [], waitTimes: [], openAges: [], queuedAges: [], returns: 0 }));
  for (const { stays, waitsFor } of items) {
    const seen = new Set<number>();
    const { waits, free } = waitsOf(stays, shape);
    for (const [place, { stage, start, end }] of stays.entries()) {
      const tally = tallies[stage];
      if (tally === undefined) continue;
      const wait = waits[place];
      if (wait !== undefined) tally.waitTimes.push(wait);
      if (end === undefined) tally.openAges.push(today - start + 1);
      else if (shape === "spans") tally.workTimes.push(end - start + 1);
      else tally.workTimes.push(0);
      if (seen.has(stage)) tally.returns += 1;
      seen.add(stage);
    }
    if (waitsFor !== undefined) tallies[waitsFor]?.queuedAges.push(Math.max(0, today - free));
  }
  const waits = tallies.map(({ waitTimes, queuedAges }) => total(waitTimes) + total(queuedAges));
  const allWaiting = total(waits);
  return tallies.map((tally, place) => ({
    stage: stages[place] ?? "",
    work: total(tally.workTimes),
    done: tally.workTimes.length,
    waiting: total(tally.waitTimes),
    waitingNow: total(tally.queuedAges),
    waitingShare: allWaiting > 0 ? (waits[place] ?? 0) / allWaiting : 0,
    workTimes: tally.workTimes,
    waitTimes: tally.waitTimes,
    openAges: tally.openAges.sort(longestFirst),
    queuedAges: tally.queuedAges.sort(longestFirst),
    returns: tally.returns,
  }));
}

const longestFirst = (one: number, other: number): number => other - one;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
