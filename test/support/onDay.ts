type Config = Extract<Parameters<typeof jest.useFakeTimers>[0], { doNotFake?: unknown }>;

/** All that a fake clock could take over but the date. */
const REAL_TIMERS = (
  "hrtime nextTick performance queueMicrotask requestAnimationFrame cancelAnimationFrame requestIdleCallback " +
  "cancelIdleCallback setImmediate clearImmediate setInterval clearInterval setTimeout clearTimeout"
).split(" ") as NonNullable<Config["doNotFake"]>;

/** From here on it is another day; everything that waits goes on as it did, until `jest.useRealTimers()`. */
export const onDay = (now: Date | number, options: Pick<Config, "advanceTimers"> = {}): typeof jest =>
  jest.useFakeTimers({ ...options, now, doNotFake: REAL_TIMERS });
