/** There are too few values to say anything. */
export interface TooFewData {
  readonly kind: "too-few-data";
  readonly count: number;
  readonly needed: number;
}

/** What a statistic rests on; the words live in `language`. */
export const ASSUMPTIONS = [
  "straight-line",
  "independent-points",
  "constant-rate",
  "season-repeats",
  "level-and-trend",
  "independent-trials",
  "rare-events",
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** What every statistic tells beside its value: how many values it rests on, and what it assumes. */
export interface Basis {
  readonly count: number;
  readonly assumption: Assumption;
}

export const tooFew = (count: number, needed: number): TooFewData => ({ kind: "too-few-data", count, needed });
