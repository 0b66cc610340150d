export type Extent = readonly [low: number, high: number];

/** Brings values of one extent onto another; the middle of it, where all values are the same. */
export function linearScale([low, high]: Extent, [from, to]: Extent): (value: number) => number {
  if (high === low) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
