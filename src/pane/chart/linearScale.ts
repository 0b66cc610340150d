/** From where to where an axis goes. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Brings values of one extent onto another; the middle of it, where all values are the same. */
export function linearScale(from: Extent, onto: Extent): (value: number) => number {
  if (from.high === from.low) return () => (onto.low + onto.high) / 2;
  return (value) => onto.low + ((value - from.low) / (from.high - from.low)) * (onto.high - onto.low);
}

export const within = (value: number, { low, high }: Extent): number => Math.min(high, Math.max(low, value));
