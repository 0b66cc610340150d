import type { Outcome } from "./outcome";

export interface Refresher {
  /** Reads now, or right after the reading that is under way. */
  now(): Outcome;
  /** Reads soon: many requests in a short time become one. */
  soon(): void;
  /** Reads after the calculation that an entry leads to, unless something else has made it read by then. */
  later(): void;
  /** Reads at most this often from now on when asked to do it soon. */
  slowDown(milliseconds: number): void;
  /** Reads no more by itself. */
  stop(): void;
}

/** Events come in bursts: one for each sheet that a calculation touched. */
const BURST_MILLISECONDS = 15;
/** Longer than Excel takes from an entry to the calculation that follows from it. */
const LATER_MILLISECONDS = 300;

/** Makes sure that two readings never run at once, and that the last request is always followed by a whole reading. */
export function createRefresher(read: () => Outcome): Refresher {
  let running: Outcome | undefined;
  let queued: Outcome | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delayed: ReturnType<typeof setTimeout> | undefined;
  let pause = BURST_MILLISECONDS;
  let isStopped = false;

  const run = (): Outcome => {
    running = read().finally(() => (running = undefined));
    return running;
  };
  const forget = (): void => {
    clearTimeout(timer);
    clearTimeout(delayed);
    timer = undefined;
    delayed = undefined;
  };
  const now = (): Outcome => {
    forget();
    if (running === undefined) return run();
    queued ??= running.then(() => {
      queued = undefined;
      return run();
    });
    return queued;
  };
  return {
    now,
    soon: () => {
      if (!isStopped) timer ??= setTimeout(() => void now(), pause);
    },
    later: () => {
      if (!isStopped) delayed ??= setTimeout(() => void now(), LATER_MILLISECONDS);
    },
    slowDown: (milliseconds) => {
      pause = Math.max(BURST_MILLISECONDS, milliseconds);
    },
    stop: () => {
      isStopped = true;
      forget();
    },
  };
}
