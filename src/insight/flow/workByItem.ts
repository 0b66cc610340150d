import type { Items } from "./item";

/**
 * The days of work that each item took in each stage, shared among as many as were ever worked on there at a time: two people who take four
 * days each are no slower than one who takes two. `undefined` where an item has done no work, or is still at it.
 *
 * @param table - of first and last days
 */
export function workByItem({ stages, items, today }: Items): readonly (readonly (number | undefined)[])[] {
  const atATime = stages.map((_, stage) =>
    mostAtOnce(
      items.flatMap(({ stays }) =>
        stays.flatMap((stay) => (stay.stage === stage ? [[stay.start, stay.end ?? today] as const] : [])),
      ),
    ),
  );
  return items.map(({ stays }) =>
    stages.map((_, stage) => {
      const here = stays.filter((stay) => stay.stage === stage);
      if (here.length === 0) return undefined;
      const days = here.reduce((sum, { start, end = NaN }) => sum + end - start + 1, 0);
      return Number.isNaN(days) ? undefined : days / (atATime[stage] ?? 1);
    }),
  );
}

/** One may end on the day on which the next one begins. */
function mostAtOnce(spans: readonly (readonly [start: number, end: number])[]): number {
  const changes = spans.flatMap(([start, end]) => [[start, 1] as const, [end, -1] as const]);
  changes.sort(([one, up], [other, down]) => one - other || up - down);
  let [now, most] = [0, 1];
  for (const [, change] of changes) {
    now += change;
    most = Math.max(most, now);
  }
  return most;
}
