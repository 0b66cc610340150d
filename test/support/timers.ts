/** The timers of this process that are about to go off: those of the code under test, of Microsoft's client and of the host. */
export interface Timers {
  /** Waits until all that is due at once has been done, and what follows from it at once. */
  caughtUp(): Promise<void>;
  /** Has the timer go off now that would go off next; false when there is none. */
  skipAhead(): boolean;
  /** Looks after no further timers. */
  stop(): void;
}

interface Waiting {
  readonly due: number;
  /** For nothing but the end of this turn. */
  readonly isImmediate: boolean;
  goOff(): void;
}

/**
 * Milliseconds for which somebody waits who gathers what belongs together: Microsoft's client 50 and 500 for results, the add-in
 * 15 and 300 for events. What waits longer waits for something that should not come, such as an answer that takes too long.
 */
const GATHERING = 500;

/** Looks after the timers that are set from now on. */
export function watchTimers(): Timers {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const waiting = new Map<unknown, Waiting>();
  const watched = (work: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): unknown => {
    const goOff = (): void => {
      waiting.delete(timer);
      clear(timer);
      work(...given);
    };
    const timer = set(goOff, delay);
    if (delay <= GATHERING) waiting.set(timer, { due: performance.now() + delay, isImmediate: delay <= 1, goOff });
    return timer;
  };
  const cleared = (timer: Parameters<typeof clear>[0]): void => {
    waiting.delete(timer);
    clear(timer);
  };
  Object.assign(globalThis, { setTimeout: watched, clearTimeout: cleared });

  return {
    caughtUp: async () => {
      do await new Promise((resolve) => set(resolve, 0));
      while ([...waiting.values()].some(({ isImmediate }) => isImmediate));
    },
    skipAhead: () => {
      const [next] = [...waiting.values()].sort((one, other) => one.due - other.due);
      next?.goOff();
      return next !== undefined;
    },
    stop: () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}
