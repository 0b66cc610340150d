import type { Change, Movement } from "../../../../insight";

/** One step of the way from one score to another, on the scale of the score. */
export interface WaterfallStep {
  /** `undefined` for all that is too small to stand for itself. */
  readonly movement: Pick<Movement, "name" | "cause" | "below"> | undefined;
  readonly effect: number;
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  readonly before: number;
  readonly after: number;
  readonly steps: readonly WaterfallStep[];
  /** What the drawing goes from and to. */
  readonly low: number;
  readonly high: number;
}

/** As many as one reads. */
const NAMED = 6;
/** Smaller effects are not seen at one decimal. */
const LEAST = 0.05;

/**
 * The way from one score to another, the largest steps first; what is small makes one step together, and the last step ends at the
 * score after.
 */
export function waterfallOf({ before, after, movements }: Change): Waterfall {
  const large = movements.filter(({ effect }) => Math.abs(effect) >= LEAST);
  const named = large.length > NAMED ? large.slice(0, NAMED - 1) : large;
  let at = before;
  const steps = named.map(({ name, cause, effect, below }): WaterfallStep => {
    const from = at;
    at += effect;
    return { movement: { name, cause, ...(below && { below }) }, effect, from, to: at };
  });
  const rest = after - at;
  const all = Math.abs(rest) < LEAST ? steps : [...steps, { movement: undefined, effect: rest, from: at, to: after }];
  const places = [before, after, ...all.map(({ to }) => to)];
  return { before, after, steps: all, low: Math.min(...places), high: Math.max(...places) };
}
