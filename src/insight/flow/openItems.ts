import type { Items } from "./item";
import { nearestRank } from "./percentile";
import type { StageFigures } from "./stageFigures";
import { waitsOf } from "./waitsOf";

const LATE = 0.85;

/** An item that is under way. */
export interface OpenItem {
  /** Its place among the items of the table. */
  readonly item: number;
  readonly stage: string;
  /** It waits for the stage; else it is in it. */
  readonly isWaiting: boolean;
  /** Days that it has been there, or waited. */
  readonly age: number;
  /** Longer than 85 of 100 that are through; `undefined` where nothing is. */
  readonly isLate: boolean | undefined;
}

/** What is under way, by how long it has been where it is now, the longest first. */
export function openItems(table: Items, stages: readonly StageFigures[]): readonly OpenItem[] {
  return table.items
    .flatMap(({ stays, isFinished, waitsFor }, item): readonly OpenItem[] => {
      const last = stays.at(-1);
      if (isFinished || last === undefined) return [];
      const isWaiting = waitsFor !== undefined;
      const place = waitsFor ?? last.stage;
      const { free } = waitsOf(stays, table.shape);
      const age = isWaiting ? Math.max(0, table.today - free) : table.today - last.start + 1;
      const { workTimes = [], waitTimes = [] } = stages[place] ?? {};
      const late = nearestRank(isWaiting ? waitTimes : workTimes, LATE);
      const stage = table.stages[place] ?? "";
      return [{ item, stage, isWaiting, age, isLate: late === undefined ? undefined : age > late }];
    })
    .sort((one, other) => other.age - one.age);
}
