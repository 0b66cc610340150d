import type { Items } from "./item";

/** What is counted over time is counted by the week. */
export const WEEK = 7;

/** What came and what left, in each of the weeks that end today; only whole ones since the first item. */
export interface Passing {
  readonly arrivals: readonly number[];
  readonly departures: readonly number[];
  /** Before the first of the weeks. */
  readonly start: number;
}

/** Passing through: days on which things came, and on which they left. */
export function passing(came: readonly number[], left: readonly number[], first: number, today: number): Passing {
  const weeks = Math.max(0, Math.floor((today - first + 1) / WEEK));
  const begin = today - weeks * WEEK;
  const count = (days: readonly number[]): readonly number[] => {
    const counts = Array.from({ length: weeks }, () => 0);
    for (const day of days) {
      const week = Math.ceil((day - begin) / WEEK) - 1;
      if (week >= 0 && week < weeks) counts[week] = (counts[week] ?? 0) + 1;
    }
    return counts;
  };
  const before = (days: readonly number[]): number => days.filter((day) => day <= begin).length;
  return { arrivals: count(came), departures: count(left), start: before(came) - before(left) };
}

/** When something was first done to any of the items. */
export const firstDay = ({ items }: Items): number =>
  items.reduce((first, { stays }) => Math.min(first, stays[0]?.start ?? Infinity), Infinity);

/** The queue in front of each stage: it grows when an item leaves the stage before, and shrinks when the item comes in. */
export function queues(table: Items): readonly Passing[] {
  const came: number[][] = table.stages.map(() => []);
  const left: number[][] = table.stages.map(() => []);
  for (const { stays, waitsFor } of table.items) {
    stays.forEach(({ stage, start }, index) => {
      const end = stays[index - 1]?.end;
      if (end === undefined || end > start) return;
      came[stage]?.push(end);
      left[stage]?.push(start);
    });
    const last = stays.at(-1)?.end;
    if (waitsFor !== undefined && last !== undefined) came[waitsFor]?.push(last);
  }
  const first = firstDay(table);
  return table.stages.map((_, stage) => passing(came[stage] ?? [], left[stage] ?? [], first, table.today));
}

/** Items as they come in and as they are finished. */
export function through(table: Items): Passing {
  const finished = table.items.filter(({ isFinished }) => isFinished);
  return passing(
    table.items.map(({ stays }) => stays[0]?.start ?? NaN),
    finished.map(({ stays }) => stays.at(-1)?.end ?? NaN),
    firstDay(table),
    table.today,
  );
}
