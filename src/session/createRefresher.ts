import type { Outcome } from "./session";

export interface Refresher {
  /** Reads now, or right after the reading that is under way. */
  now(): Outcome;
  /** Reads soon; many requests in a short time become one. */
  soon(): void;
  /** Reads in a while, unless something else has made it read until then. */
  inAWhile(): void;
  /** Reads at most this often from now on when asked to do it soon. */
  slowDown(milliseconds: number): void;
  /** Reads no more by itself. */
  stop(): void;
}

/** Events come in swarms: one for each sheet that a calculation touched. */
const SWARM_MILLISECONDS = 15;
/** Longer than Excel takes from an entry to the calculation that follows from it. */
const WHILE_MILLISECONDS = 300;

/** Makes sure that two readings never run at once, and that the last request is always followed by a whole reading. */
export function createRefresher(read: () => Outcome): Refresher {
  let running: Outcome | undefined;
  let queued: Outcome | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fallback: ReturnType<typeof setTimeout> | undefined;
  let pause = SWARM_MILLISECONDS;
  let isStopped = false;

  const run = (): Outcome => {
    running = read().finally(() => (running = undefined));
    return running;
  };
  const forget = (): void => {
    clearTimeout(timer);
    clearTimeout(fallback);
    timer = undefined;
    fallback = undefined;
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
    inAWhile: () => {
      if (!isStopped) fallback ??= setTimeout(() => void now(), WHILE_MILLISECONDS);
    },
    slowDown: (milliseconds) => {
      pause = Math.max(SWARM_MILLISECONDS, milliseconds);
    },
    stop: () => {
      isStopped = true;
      forget();
    },
  };
}
