import { binomialAtMost, studentT } from "../distributions";
import type { Items } from "./item";
import { LATE, lateTime } from "./lateTime";
import { queues } from "./periods";
import { queueGrowth } from "./queueGrowth";
import type { StageFigures } from "./stageFigures";
import { workByItem } from "./workByItem";

/** What chance alone does less often than this counts as more than chance. */
const CHANCE = 0.05;
const PARTS = 3;
/** Of fewer items nobody says which stage is slower. */
const FEWEST = 5;

/** What speaks for one stage; `undefined` where the table cannot tell. */
export interface Evidence {
  /** Items wait longest before it, taken together. */
  readonly mostWaiting: boolean;
  /** So they do in each third of the items, in the order in which they began. */
  readonly isLasting: boolean;
  /** The queue before it grows: see `queueGrowth`. */
  readonly queueGrows: boolean | undefined;
  /** Of what is there now, more than chance explains has been there longer than 85 of 100 that are through; `undefined` below five of those. */
  readonly oldItems: boolean | undefined;
  /** An item takes more work than in any other stage, beyond chance, shared among as many as are worked on there at a time. */
  readonly slowest: boolean | undefined;
}

/**
 * What speaks for the stage with most waiting.
 *
 * @param waiting - of each item before each stage, see `waitingByItem`
 */
export function evidenceOf(
  table: Items,
  waiting: readonly (readonly number[])[],
  stages: readonly StageFigures[],
  place: number,
): Evidence {
  const queue = queues(table)[place];
  const growth = queue && queueGrowth(queue.arrivals, queue.departures, queue.start);
  const stage = stages[place];
  return {
    mostWaiting: true,
    isLasting: isMostInEachPart(table, waiting, place),
    queueGrows: growth?.ok === true ? growth.value.isGrowing : undefined,
    oldItems: stage && areOld(stage),
    slowest: isSlowest(table, place),
  };
}

/** One long queue makes all of the waiting of a while: what holds in each third is more than one of them. */
function isMostInEachPart({ items }: Items, waiting: readonly (readonly number[])[], place: number): boolean {
  const began = (item: number): number => items[item]?.stays[0]?.start ?? NaN;
  const inOrder = items.map((_, item) => item).sort((one, other) => began(one) - began(other));
  return Array.from({ length: PARTS }, (_, part) => part).every((part) => {
    const [from, to] = [part, part + 1].map((end) => Math.floor((end * items.length) / PARTS));
    const sums: number[] = [];
    for (const item of inOrder.slice(from, to))
      waiting[item]?.forEach((days, stage) => (sums[stage] = (sums[stage] ?? 0) + days));
    return sums.every((sum, stage) => stage === place || sum < (sums[place] ?? 0));
  });
}

/** Those inside are held against work that is done, and those in front against waits that are over. */
function areOld({ openAges, queuedAges, workTimes, waitTimes }: StageFigures): boolean | undefined {
  const known = [
    { ages: openAges, late: lateTime(workTimes) },
    { ages: queuedAges, late: lateTime(waitTimes) },
  ].filter(({ ages }) => ages.length > 0);
  let [old, all] = [0, 0];
  for (const { ages, late } of known) {
    if (late === undefined) continue;
    all += ages.length;
    old += ages.filter((age) => age > late).length;
  }
  // One kind that nobody can judge leaves the whole open, unless the other kind says enough.
  if (old > 0 && 1 - binomialAtMost(old - 1, all, 1 - LATE) < CHANCE) return true;
  return known.some(({ late }) => late === undefined) ? undefined : false;
}

function isSlowest(table: Items, place: number): boolean | undefined {
  if (table.shape === "stamps") return undefined;
  const work = workByItem(table);
  const isSlower = table.stages.flatMap((_, other) => {
    if (other === place) return [];
    const more = work.flatMap((days) => {
      const [here, there] = [days[place], days[other]];
      return here === undefined || there === undefined ? [] : [here - there];
    });
    return more.length < FEWEST ? [] : [isAboveNothing(more)];
  });
  return isSlower.length === 0 ? undefined : isSlower.every(Boolean);
}

/** Student's test of pairs, on one side. */
function isAboveNothing(differences: readonly number[]): boolean {
  const count = differences.length;
  const mean = differences.reduce((sum, each) => sum + each, 0) / count;
  const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const error = Math.sqrt(squares / (count - 1) / count);
  return mean > 0 && (error === 0 || 1 - studentT(mean / error, count - 1) < CHANCE);
}
