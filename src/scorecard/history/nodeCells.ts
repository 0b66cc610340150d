import type { Thresholds } from "../status";
import { numbersFor, type Numbers } from "./numbers";

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

/** The numbers of one node. */
export class Cells implements NodeHistory {
  judged: NodeHistory["judged"];
  /** What counts above it; the scores themselves, unless too little is known for one of them. */
  known: Float64Array;
  /** Where the first of them stands. */
  knownAt: number;
  coverage: Float64Array;
  private ownScore: Float64Array | undefined;
  private ownMarks: Uint8Array | undefined;

  /**
   * @param all - the scores of all nodes, and what holds of them, added up: `HELD`, `CRITICAL`, `GREEN`, `APART` and `WHOLE`
   * @param at - where its first ones stand there
   * @param whole - what the coverage of nearly all nodes is, in one array for all of them; who differs has an array of its own
   */
  constructor(
    readonly all: Numbers,
    readonly at: number,
    private readonly whole: Float64Array,
    readonly thresholds: Thresholds,
  ) {
    this.judged = undefined;
    this.known = all.values;
    this.knownAt = at;
    this.coverage = whole;
    this.ownScore = undefined;
    this.ownMarks = undefined;
  }

  get score(): Float64Array {
    return (this.ownScore ??= this.all.values.subarray(this.at, this.at + this.all.length));
  }

  get marks(): Uint8Array {
    return (this.ownMarks ??= this.all.marks.subarray(this.at, this.at + this.all.length));
  }

  /** Nearly always what is known is the score, in the same place; it is of no use to keep it twice. */
  know(row: number, value: number): void {
    if (Object.is(this.known[this.knownAt + row], value)) return;
    if (this.known === this.all.values) {
      this.known = this.score.slice();
      this.knownAt = 0;
    }
    this.known[this.knownAt + row] = value;
  }

  cover(row: number, value: number): void {
    if (this.coverage[row] === value) return;
    if (this.coverage === this.whole) this.coverage = this.whole.slice();
    this.coverage[row] = value;
  }
}

/** Those of a node by itself. */
export const cellsAlone = (length: number, thresholds: Thresholds): Cells =>
  new Cells(numbersFor(1, length), 0, new Float64Array(length).fill(1), thresholds);
