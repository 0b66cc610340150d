import type { Items } from "./item";
import { lateTime } from "./lateTime";
import type { StageFigures } from "./stageFigures";
import { waitsOf } from "./waitsOf";

/** An item that is under way. */
export interface OpenItem {
  /** Its place among the items of the table. */
  readonly item: number;
  readonly stage: string;
  /** It waits for the stage; else it is in it. */
  readonly isWaiting: boolean;
  /** Days that it has been there, or waited. */
  readonly age: number;
  /** Longer than 85 of 100 that are through; `undefined` below five of those. */
  readonly isLate: boolean | undefined;
}

/** What is under way, by how long it has been where it is now, the longest first. */
export function openItems(table: Items, stages: readonly StageFigures[]): readonly OpenItem[] {
  const late = stages.map(({ workTimes, waitTimes }) => ({ work: lateTime(workTimes), wait: lateTime(waitTimes) }));
  return table.items
    .flatMap(({ stays, isFinished, waitsFor }, item): readonly OpenItem[] => {
      const last = stays.at(-1);
      if (isFinished || last === undefined) return [];
      const isWaiting = waitsFor !== undefined;
      const place = waitsFor ?? last.stage;
      const { free } = waitsOf(stays, table.shape);
      const age = isWaiting ? Math.max(0, table.today - free) : table.today - last.start + 1;
      const usual = late[place]?.[isWaiting ? "wait" : "work"];
      const stage = table.stages[place] ?? "";
      return [{ item, stage, isWaiting, age, isLate: usual === undefined ? undefined : age > usual }];
    })
    .sort((one, other) => other.age - one.age);
}
