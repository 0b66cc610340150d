import type { Thresholds } from "../status";
import type { Arrays } from "./arrays";

/** A score and what it is judged by. */
export interface Judgement {
  readonly score: number;
  readonly thresholds: Thresholds;
}

/** The scores of one node, one a period, oldest first. */
export interface NodeHistory {
  /** 0 to the ceiling; `NaN` where the period has none. */
  readonly score: Float64Array;
  /** 0 to 1. */
  readonly coverage: Float64Array;
  /** From which scores its light says what; where they are values of a KPI that may differ from period to period. */
  readonly thresholds: Thresholds;
  /** Of a KPI whose thresholds are values: what they are as scores, and the score that they judge. */
  readonly judged: readonly (Judgement | undefined)[] | undefined;
}

/** The numbers of one node. */
export interface Cells extends NodeHistory {
  coverage: Float64Array;
  /** What counts above it; the scores themselves, unless too little is known for one of them. */
  known: Float64Array;
  judged: NodeHistory["judged"];
  /** What the coverage of nearly all nodes is, in one array for all of them; who differs has an array of its own. */
  readonly whole: Float64Array;
  /** What holds of the node, added up: `HELD`, `CRITICAL`, `GREEN`, `APART` and `WHOLE`. */
  readonly marks: Uint8Array;
}

/** Its light is no better than amber. */
export const HELD = 1;
/** A critical KPI at or below it is red or cannot be scored. */
export const CRITICAL = 2;
/** It is green, and nothing holds it. */
export const GREEN = 4;
/** It takes no part in the score above it. */
export const APART = 8;
/** It takes part, what counts of it is known, and nothing of it is missing: its coverage is 1. */
export const WHOLE = 16;

export function emptyCells(whole: Float64Array, { numbers, marks }: Arrays, thresholds: Thresholds): Cells {
  const score = numbers();
  return {
    score,
    known: score,
    coverage: whole,
    whole,
    marks: marks(),
    thresholds,
    judged: undefined,
  };
}

/** Nearly always what is known is the score, in the same array; it is of no use to have two of them. */
export function know(cells: Cells, row: number, value: number): void {
  if (Object.is(cells.known[row], value)) return;
  if (cells.known === cells.score) cells.known = cells.score.slice();
  cells.known[row] = value;
}

export function cover(cells: Cells, row: number, value: number): void {
  if (cells.coverage[row] === value) return;
  if (cells.coverage === cells.whole) cells.coverage = cells.whole.slice();
  cells.coverage[row] = value;
}
