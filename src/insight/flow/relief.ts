import { leadTimeOf } from "./flow";
import type { Items } from "./item";
import { queues } from "./periods";
import { waitsOf } from "./waitsOf";

const RECENT = 6;
const HALF = 0.5;

/** What it would change if nothing waited as long for one stage. */
export interface Relief {
  /** Average lead time of what is finished, in days, as it was. */
  readonly lead: number;
  /** The same with the waiting before the stage halved, all else as it was. */
  readonly leadWithHalf: number;
  readonly finished: number;
  /** What came into the queue before the stage and what left it, a week, on average of the latest whole weeks, at most six. */
  readonly arrivals: number | undefined;
  readonly departures: number | undefined;
  readonly weeks: number;
}

/**
 * What a faster stage would give: how much shorter finished items would have taken, and how much must leave the queue for it not to grow.
 *
 * - Empty: `undefined` without a finished item.
 */
export function reliefOf(table: Items, stage: number): Relief | undefined {
  const finished = table.items.filter(({ isFinished }) => isFinished);
  if (finished.length === 0) return undefined;
  const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
  const lead = mean(finished.map((item) => leadTimeOf(item, table.shape)));
  const waited = mean(
    finished.map(({ stays }) => {
      const { waits } = waitsOf(stays, table.shape);
      return stays.reduce((sum, stay, place) => sum + (stay.stage === stage ? (waits[place] ?? 0) : 0), 0);
    }),
  );
  const queue = queues(table)[stage];
  const [came, left] = [queue?.arrivals.slice(-RECENT) ?? [], queue?.departures.slice(-RECENT) ?? []];
  return {
    lead,
    leadWithHalf: lead - HALF * waited,
    finished: finished.length,
    arrivals: came.length > 0 ? mean(came) : undefined,
    departures: left.length > 0 ? mean(left) : undefined,
    weeks: came.length,
  };
}
