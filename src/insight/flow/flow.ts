import { median } from "simple-statistics";
import { failure, success, type Result } from "../../scorecard";
import { tooFew, type TooFewData } from "../estimate";
import type { Item, Items } from "./item";
import { leadTimeByLittle, type LittleCheck } from "./littlesLaw";
import { nearestRank } from "./percentile";
import { through, WEEK } from "./periods";
import { queueGrowth, type Growth } from "./queueGrowth";
import { stageFigures, type StageFigures } from "./stageFigures";
import { flowEfficiency } from "./timeShares";

const LATE = 0.85;
const RECENT = 6;

export interface Throughput {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** How many weeks it is taken from. */
  readonly weeks: number;
}

/** How work flows, in days. What nobody can say of a table is `undefined`. */
export interface Flow {
  readonly stages: readonly StageFigures[];
  readonly items: number;
  readonly finished: number;
  /** Begun and not finished: work in progress. */
  readonly inProgress: number;
  /** Of finished items, from the first day to the last. */
  readonly leadTimes: readonly number[];
  readonly medianLead: number | undefined;
  readonly meanLead: number | undefined;
  /** Nearest rank; of fewer than seven items the longest. */
  readonly lateLead: number | undefined;
  /** Finished a week: median of the latest whole weeks, six at most; with it the fewest and the most. */
  readonly throughput: Throughput | undefined;
  /** Work of work and waiting, over everything recorded; `undefined` where moments cannot tell them apart. */
  readonly efficiency: number | undefined;
  /** Of the items, those that came into a stage again, 0 to 1. */
  readonly reworkShare: number;
  /** What is under way week by week; `undefined` below four whole weeks. */
  readonly growth: Growth | undefined;
  /** What Little's law says of the lead time, in days, as a check of the table. */
  readonly byLittle: LittleCheck | undefined;
}

/**
 * The figures of flow of a table of items.
 *
 * - Problem: `too-few-data` without an item.
 * - Source: definitions of Little's law and of flow efficiency; lead time counts both of its days where days are all that is known.
 */
export function flowOf(table: Items): Result<Flow, TooFewData> {
  const { items } = table;
  if (items.length === 0) return failure(tooFew(0, 1));
  const stages = stageFigures(table);
  const finished = items.filter(({ isFinished }) => isFinished);
  const leadTimes = finished.map((item) => leadTimeOf(item, table.shape));
  const { arrivals, departures, start } = through(table);
  const grown = queueGrowth(arrivals, departures, start);
  const recent = departures.slice(-RECENT);
  const work = stages.reduce((sum, stage) => sum + stage.work, 0);
  const waiting = stages.reduce((sum, stage) => sum + stage.waiting, 0);
  return success({
    stages,
    items: items.length,
    finished: finished.length,
    inProgress: items.length - finished.length,
    leadTimes,
    medianLead: leadTimes.length > 0 ? median(leadTimes) : undefined,
    meanLead: leadTimes.length > 0 ? leadTimes.reduce((sum, each) => sum + each, 0) / leadTimes.length : undefined,
    lateLead: nearestRank(leadTimes, LATE),
    throughput:
      recent.length > 0
        ? { median: median([...recent]), least: Math.min(...recent), most: Math.max(...recent), weeks: recent.length }
        : undefined,
    efficiency: table.shape === "spans" ? flowEfficiency(work, work + waiting) : undefined,
    reworkShare: items.filter((item) => roundsOf(item) > 0).length / items.length,
    growth: grown.ok ? grown.value : undefined,
    byLittle: grown.ok ? inDays(leadTimeByLittle(grown.value.inProgress, arrivals, departures)) : undefined,
  });
}

const inDays = ({ leadTime, isApproximate }: LittleCheck): LittleCheck => ({
  leadTime: leadTime === undefined ? undefined : leadTime * WEEK,
  isApproximate,
});

/** From the first day to the last, both of them counted; between moments the time that has passed. */
export function leadTimeOf({ stays }: Item, shape: Items["shape"]): number {
  const first = stays[0]?.start ?? NaN;
  const last = stays.reduce((latest, { start, end }) => Math.max(latest, end ?? start), -Infinity);
  return last - first + (shape === "spans" ? 1 : 0);
}

/** How many times an item went round again: how much more often than once it was in the stage that it was in most. */
export function roundsOf({ stays }: Item): number {
  const visits = new Map<number, number>();
  for (const { stage } of stays) visits.set(stage, (visits.get(stage) ?? 0) + 1);
  return Math.max(0, ...visits.values()) - 1;
}
