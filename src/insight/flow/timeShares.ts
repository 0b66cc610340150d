/**
 * Throughput, processing and idle time of intervals: what process mining calls them.
 *
 * Processing counts overlaps twice, so that efficiency is `busy / throughput`, never `processing / throughput`.
 * Source: https://bupaverse.github.io/docs/performance_analysis.html
 *
 * @example timeShares([[0, 4], [3, 6], [10, 12]]) // throughput 12, processing 9, idle 4, busy 8
 */
export function timeShares(intervals: readonly (readonly [from: number, to: number])[]): {
  readonly throughput: number;
  readonly processing: number;
  readonly idle: number;
  readonly busy: number;
} {
  const inOrder = [...intervals].sort(([one], [other]) => one - other);
  const [first] = inOrder;
  if (first === undefined) return { throughput: 0, processing: 0, idle: 0, busy: 0 };
  let [until, idle, processing] = [first[0], 0, 0];
  for (const [from, to] of inOrder) {
    idle += Math.max(0, from - until);
    processing += to - from;
    until = Math.max(until, to);
  }
  const throughput = until - first[0];
  return { throughput, processing, idle, busy: throughput - idle };
}

/** The share of the time in which somebody worked, 0 to 1; `undefined` when no time was recorded. */
export const flowEfficiency = (active: number, all: number): number | undefined => (all > 0 ? active / all : undefined);

/**
 * How many wait at one server with random arrivals that is busy so much of the time, and how many times the pure work everything
 * takes; `undefined` from 1 on, where the queue grows without end. It teaches, it does not forecast.
 *
 * @param load - 0 to 1
 * @example queueAtLoad(0.8) // queue 3.2, timeMultiple 5
 */
export const queueAtLoad = (load: number): { readonly queue: number; readonly timeMultiple: number } | undefined =>
  load < 1 ? { queue: load ** 2 / (1 - load), timeMultiple: 1 / (1 - load) } : undefined;
