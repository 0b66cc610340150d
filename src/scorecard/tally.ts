import { roundedScore } from "./difference";
import type { MissingPolicy } from "./missing";
import { ROLL_UPS, type RollUpName } from "./rollUps";

/** The children of one parent, counted one by one on the way to its score. */
export interface Tally {
  /** Scores and weights of those that count; only the first `count` are of this parent. */
  readonly scores: number[];
  readonly weights: number[];
  /** Whether each is green. */
  readonly greens: boolean[];
  count: number;
  /** Of all that take part; that have a real score, all the way down; and that count, also as 0. */
  whole: number;
  covered: number;
  counted: number;
  isBlocked: boolean;
}

export const emptyTally = (): Tally => ({
  scores: [],
  weights: [],
  greens: [],
  count: 0,
  whole: 0,
  covered: 0,
  counted: 0,
  isBlocked: false,
});

export function clear(tally: Tally): void {
  tally.count = 0;
  tally.whole = 0;
  tally.covered = 0;
  tally.counted = 0;
  tally.isBlocked = false;
}

/** Only proportions of weights matter: made smaller by a power of two they keep them exactly, and no sum of them overflows. */
const SMALLER = 2 ** -40;

/** The least weight: far below any that means something, and far above where products with it lose their digits. */
const LEAST = 2 ** -900;

/** What counts of a child. */
export interface CountedChild {
  /** `NaN` when it has none. */
  readonly score: number;
  readonly weight: number;
  readonly coverage: number;
  readonly missing: MissingPolicy;
  /** By its own thresholds, and nothing holds it. */
  readonly isGreen: boolean;
}

/**
 * Adds a child that takes part and whose weight is above 0.
 */
export function addChild(tally: Tally, { score, weight: own, coverage, missing, isGreen }: CountedChild): void {
  const weight = Math.max(own * SMALLER, LEAST);
  tally.whole += weight;
  if (!Number.isNaN(score)) {
    put(tally, score, weight, isGreen);
    tally.covered += weight * coverage;
    tally.counted += weight * coverage;
  } else if (missing === "zero") {
    put(tally, 0, weight, false);
    tally.counted += weight;
  } else if (missing === "block") {
    tally.isBlocked = true;
  }
}

function put(tally: Tally, score: number, weight: number, isGreen: boolean): void {
  tally.greens[tally.count] = isGreen;
  tally.scores[tally.count] = score;
  tally.weights[tally.count] = weight;
  tally.count += 1;
}

/** Sums of weights such as 0.1 + 0.2 must not fall short of a coverage they reach. */
const TOLERANCE = 1e-9;

/** The share of the weight that feeds the score, 0 to 1: a half-covered child counts half. */
export const coverageOf = ({ covered, whole }: Tally): number => (whole > 0 ? covered / whole : 0);

export const isCovered = ({ counted, whole }: Tally, minimum: number): boolean =>
  counted >= whole * (minimum - TOLERANCE);

/** What is known of the parent, whatever part of the whole it is; `NaN` for nothing. */
export const knownOf = (tally: Tally, rollUp: RollUpName): number =>
  tally.count === 0 || tally.isBlocked ? NaN : rolledUp(tally, rollUp);

/** The parent's score; `NaN` when it has none. */
export const concluded = (tally: Tally, rollUp: RollUpName, minimumCoverage: number): number =>
  isCovered(tally, minimumCoverage) ? knownOf(tally, rollUp) : NaN;

/** The score of those that count, whatever part of the whole they are; at least one. */
export function rolledUp({ scores, weights, greens, count }: Tally, rollUp: RollUpName): number {
  // Parents mostly have as many children in one period as in the next, so there is seldom anything to cut off.
  if (scores.length !== count) {
    scores.length = count;
    weights.length = count;
    greens.length = count;
  }
  return roundedScore(ROLL_UPS[rollUp](scores, weights, greens));
}
