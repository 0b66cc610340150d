import { evidenceOf, type Evidence } from "./evidence";
import type { Flow } from "./flow";
import type { Items } from "./item";
import { waitingByItem } from "./waitingByItem";

/** Fewer finished items than this name no stage, and a stage that fewer have waited for is nothing to compare with. */
const FEWEST = 5;
/** How many times its equal part of the waiting a stage must have. Before the first stage no table tells of waiting. */
const MORE_THAN_EQUAL = 1.5;
/** Waiting that takes a smaller share than this of all the time that items take keeps nobody. */
const MATTERS = 0.1;
/** Without so many of the items, those that waited longest, a stage must still be the one, and half as much still matters. */
const FEW = 0.1;

const REWORK = 0.2;
const EFFICIENT = 0.15;
const WIDE = 3;

export type Sureness = "sure" | "possible" | "none" | "one-place" | "too-few";

export interface Bottleneck {
  readonly sureness: Sureness;
  /** The stage with most waiting before it; named also where that is no bottleneck, `undefined` where nothing waits. */
  readonly stage: string | undefined;
  readonly evidence: Evidence | undefined;
  /** The few items without which too little waiting is left to name it, by their place, the longest first; none where enough is. */
  readonly few: readonly WaitingItem[];
  readonly finished: number;
  readonly needed: number;
}

/** How many days an item has waited before the stage. */
export interface WaitingItem {
  readonly item: number;
  readonly days: number;
}

/**
 * The stage that the work waits for; at most one is named.
 *
 * It has most of the waiting before it, at least one and a half times an equal part of it and a tenth of all the time that items take, also
 * without the tenth of the items that waited longest for it. It is certain where that holds in each third of the items and one more sign says
 * so beyond chance: its queue grows, what is there is older than what is through, or an item takes more work there than anywhere else. Long
 * work without waiting is slow work, no queue.
 *
 * - `too-few` below five finished items; `one-place` where items can wait before one stage only, so that nothing can be compared.
 * - Of four stages that are equally busy, up to 85 % of the time, one is called certain in at most 5 of 100 logs of 50 items; what a table
 *   of that size cannot rule out is `possible`.
 */
export function bottleneckOf(table: Items, { stages, finished }: Pick<Flow, "stages" | "finished">): Bottleneck {
  const place = stages.reduce(
    (most, { waitingShare }, index) => (waitingShare > (stages[most]?.waitingShare ?? 0) ? index : most),
    0,
  );
  const most = stages[place];
  const isWaiting = most !== undefined && most.waitingShare > 0;
  const waiting = waitingByItem(table);
  const evidence = isWaiting ? evidenceOf(table, waiting, stages, place) : undefined;
  const found = {
    ...{ stage: isWaiting ? most.stage : undefined, evidence, finished, needed: FEWEST },
    few: [],
  };
  const waits = stages.map(({ waitTimes, queuedAges }) => waitTimes.length + queuedAges.length);
  const places = waits.filter((count) => count >= FEWEST).length;
  // Later stages may still be reached, unless there are none.
  if (finished < FEWEST)
    return { ...found, sureness: stages.length < 3 && waits.filter(Boolean).length < 2 ? "one-place" : "too-few" };
  if (places < 2) return { ...found, sureness: "one-place" };
  if (evidence === undefined) return { ...found, sureness: "none" };
  const work = stages.reduce((sum, stage) => sum + stage.work, 0);
  const few = fewAlone(waiting, place, { places, work });
  if (few !== undefined) return { ...found, few, sureness: "none" };
  const isSure = evidence.isLasting && [evidence.queueGrows, evidence.oldItems, evidence.slowest].includes(true);
  return { ...found, sureness: isSure ? "sure" : "possible" };
}

/**
 * Takes the items away from which the stage has most of its waiting, one by one, the longest first. Those without which it can no longer
 * be named; none where it cannot to begin with, and `undefined` where it still can without all of them.
 */
function fewAlone(
  waiting: readonly (readonly number[])[],
  place: number,
  { places, work }: { readonly places: number; readonly work: number },
): readonly WaitingItem[] | undefined {
  const left: number[] = [];
  for (const days of waiting) days.forEach((each, stage) => (left[stage] = (left[stage] ?? 0) + each));
  const taken: WaitingItem[] = [];
  const isMost = (): boolean => {
    const matters = taken.length === 0 ? MATTERS : MATTERS / 2;
    const here = left[place] ?? 0;
    const all = left.reduce((sum, days) => sum + days, 0);
    return (
      left.every((days) => days <= here) &&
      here >= (MORE_THAN_EQUAL / places) * all &&
      here >= matters * (work + all) &&
      here > 0
    );
  };
  const daysOf = (item: number): number => waiting[item]?.[place] ?? 0;
  const longest = waiting.map((_, item) => item).sort((one, other) => daysOf(other) - daysOf(one));
  for (const item of longest.slice(0, Math.ceil(FEW * waiting.length))) {
    if (!isMost()) return taken;
    taken.push({ item, days: daysOf(item) });
    waiting[item]?.forEach((days, stage) => (left[stage] = (left[stage] ?? 0) - days));
  }
  return isMost() ? undefined : taken;
}

/** Signs of work that flows badly; none of them says which stage is the bottleneck. */
export type Inefficiency = "rework" | "mostly-waiting" | "unpredictable";

/**
 * Rework of at least a fifth of the items, less than 15 % of the time worked on them, or late ones that take more than three times as long
 * as the middle one. Nothing is said below five finished items.
 */
export function inefficiencies(flow: Flow): readonly Inefficiency[] {
  if (flow.finished < FEWEST) return [];
  const found: Inefficiency[] = [];
  if (flow.reworkShare >= REWORK) found.push("rework");
  if (flow.efficiency !== undefined && flow.efficiency < EFFICIENT) found.push("mostly-waiting");
  if (flow.medianLead !== undefined && (flow.lateLead ?? 0) > WIDE * flow.medianLead) found.push("unpredictable");
  return found;
}
