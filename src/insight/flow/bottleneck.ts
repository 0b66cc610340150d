import type { Flow } from "./flow";
import type { Items } from "./item";
import { lateTime } from "./lateTime";
import { queues } from "./periods";
import { queueGrowth } from "./queueGrowth";
import type { StageFigures } from "./stageFigures";

/** Fewer finished items than this name no stage. */
const FEWEST = 5;
/** How many times its equal part of the waiting a stage must have. Before the first stage no table tells of waiting. */
const MORE_THAN_EQUAL = 1.5;
/** Waiting that takes a smaller share than this of all the time that items take keeps nobody. */
const MATTERS = 0.1;
const BUSY = 0.85;

const REWORK = 0.2;
const EFFICIENT = 0.15;
const WIDE = 3;

/** What speaks for one stage; `undefined` where the table cannot tell. */
export interface Evidence {
  /** Items wait longest before it, taken together. */
  readonly mostWaiting: boolean;
  /** More came into the queue before it than left it, in at least four of the last six weeks. */
  readonly queueGrows: boolean | undefined;
  /** Something under way there has taken longer than 85 of 100 that are through; `undefined` below five of those. */
  readonly oldItems: boolean | undefined;
  /** No stage is busier, and this one at least 85 % of the time. */
  readonly busiest: boolean | undefined;
}

export type Sureness = "sure" | "possible" | "none" | "too-few";

export interface Bottleneck {
  readonly sureness: Sureness;
  /** The stage with most waiting before it; named also where that is no bottleneck, `undefined` where nothing waits. */
  readonly stage: string | undefined;
  readonly evidence: Evidence | undefined;
  readonly finished: number;
  readonly needed: number;
}

/**
 * The stage that the work waits for. Exactly one is named: making any other faster finishes nothing sooner.
 *
 * It has most of the waiting before it, at least one and a half times an equal part of it and a tenth of all the time that items take, and for
 * certain one more sign: its queue
 * grows, what is there is older than what is through, or it is the busiest. Long work without waiting is slow work, no queue.
 *
 * - `too-few` below five finished items.
 *
 * @param loads - share of the working days that each stage is busy, 0 to 1, where that is known
 */
export function bottleneckOf(
  table: Items,
  { stages, finished }: Pick<Flow, "stages" | "finished">,
  loads?: readonly number[],
): Bottleneck {
  const place = stages.reduce(
    (most, { waitingShare }, index) => (waitingShare > (stages[most]?.waitingShare ?? 0) ? index : most),
    0,
  );
  const most = stages[place];
  const isWaiting = most !== undefined && most.waitingShare > 0;
  const evidence = isWaiting ? evidenceOf(table, most, place, loads) : undefined;
  const found = { stage: isWaiting ? most.stage : undefined, evidence, finished, needed: FEWEST };
  if (finished < FEWEST) return { ...found, sureness: "too-few" };
  const equal = 1 / Math.max(1, stages.length - 1);
  const time = stages.reduce((sum, { work, waiting, waitingNow }) => sum + work + waiting + waitingNow, 0);
  const matters = isWaiting && most.waiting + most.waitingNow >= MATTERS * time;
  if (!matters || most.waitingShare < Math.min(1, MORE_THAN_EQUAL * equal)) return { ...found, sureness: "none" };
  const isSure = [evidence?.queueGrows, evidence?.oldItems, evidence?.busiest].includes(true);
  return { ...found, sureness: isSure ? "sure" : "possible" };
}

function evidenceOf(table: Items, stage: StageFigures, place: number, loads?: readonly number[]): Evidence {
  const queue = queues(table)[place];
  const growth = queue && queueGrowth(queue.arrivals, queue.departures, queue.start);
  const load = loads?.[place];
  return {
    mostWaiting: true,
    queueGrows: growth?.ok === true ? growth.value.isGrowing : undefined,
    oldItems: oldestIsLate(stage),
    busiest: load === undefined ? undefined : load >= BUSY && load >= Math.max(...(loads ?? [])),
  };
}

/** Those inside are held against work that is done, and those in front against waits that are over. */
function oldestIsLate({ openAges, queuedAges, workTimes, waitTimes }: StageFigures): boolean | undefined {
  const isLate = (oldest: number | undefined, times: readonly number[]): boolean | undefined => {
    const late = lateTime(times);
    return oldest === undefined ? false : late === undefined ? undefined : oldest > late;
  };
  const [inside, inFront] = [isLate(openAges[0], workTimes), isLate(queuedAges[0], waitTimes)];
  if (inside === true || inFront === true) return true;
  // One that nobody can say leaves the whole open.
  return inside === undefined || inFront === undefined ? undefined : false;
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
