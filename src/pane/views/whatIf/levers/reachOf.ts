export interface Reach {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Of a slider from end to end. */
const STEPS = 200;
const ROUND = [1, 2, 5, 10] as const;

/**
 * How far a slider goes: as far beyond the known values as they lie apart, or as the first of them is large. What is never below 0 stays
 * there.
 *
 * @param known - the value of now first, then target and baseline where there are any
 */
export function reachOf(known: readonly number[]): Reach {
  const [first = 0] = known;
  const [least, most] = [Math.min(...known, first), Math.max(...known, first)];
  const apart = most - least || Math.abs(first) || 1;
  const least0 = least >= 0 ? Math.max(0, least - apart) : least - apart;
  return stepped(least0, most + apart);
}

/** Weights go from nothing to double the heaviest of the siblings. */
export const reachOfWeight = (weights: readonly number[]): Reach => stepped(0, 2 * Math.max(1, ...weights));

function stepped(low: number, high: number): Reach {
  const fine = (high - low) / STEPS;
  const power = 10 ** Math.floor(Math.log10(fine));
  const step = power * (ROUND.find((each) => each * power >= fine) ?? 10);
  return { low: clean(Math.floor(low / step) * step), high: clean(Math.ceil(high / step) * step), step: clean(step) };
}

const clean = (value: number): number => Number(value.toPrecision(12));
