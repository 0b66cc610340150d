import type { MissingPolicy } from "./missing";
import { ROLL_UPS, type RollUpName } from "./rollUps";
import type { Thresholds } from "./status";

/** The children of one parent, counted one by one on the way to its score. */
export interface Tally {
  readonly scores: number[];
  readonly weights: number[];
  /** Of all that take part; that have a real score, all the way down; and that count, also as 0. */
  whole: number;
  covered: number;
  counted: number;
  isBlocked: boolean;
}

export const emptyTally = (): Tally => ({
  scores: [],
  weights: [],
  whole: 0,
  covered: 0,
  counted: 0,
  isBlocked: false,
});

export function clear(tally: Tally): void {
  tally.scores.length = 0;
  tally.weights.length = 0;
  tally.whole = 0;
  tally.covered = 0;
  tally.counted = 0;
  tally.isBlocked = false;
}

/**
 * Adds a child that takes part and whose weight is above 0.
 *
 * @param score - `NaN` when it has none
 */
export function addChild(tally: Tally, score: number, weight: number, coverage: number, missing: MissingPolicy): void {
  tally.whole += weight;
  if (!Number.isNaN(score)) {
    tally.scores.push(score);
    tally.weights.push(weight);
    tally.covered += weight * coverage;
    tally.counted += weight * coverage;
  } else if (missing === "zero") {
    tally.scores.push(0);
    tally.weights.push(weight);
    tally.counted += weight;
  } else if (missing === "block") {
    tally.isBlocked = true;
  }
}

/** Sums of weights such as 0.1 + 0.2 must not fall short of a coverage they reach. */
const TOLERANCE = 1e-9;

/** The share of the weight that feeds the score, 0 to 1: a half-covered child counts half. */
export const coverageOf = ({ covered, whole }: Tally): number => (whole > 0 ? covered / whole : 0);

export const isCovered = ({ counted, whole }: Tally, minimum: number): boolean =>
  counted >= whole * minimum - TOLERANCE;

/** The parent's score; `NaN` when it has none. */
export function concluded(tally: Tally, rollUp: RollUpName, thresholds: Thresholds, minimumCoverage: number): number {
  if (tally.scores.length === 0 || tally.isBlocked || !isCovered(tally, minimumCoverage)) return NaN;
  return ROLL_UPS[rollUp](tally.scores, tally.weights, thresholds);
}
