import type { Axis } from "./axis";
import type { Numbers } from "./numbers";

/** The values of one KPI, one a period; `NaN` where a period has none. */
export interface Column {
  readonly actual: Float64Array;
  readonly target: Float64Array;
  readonly baseline: Float64Array;
  /** `READY`, `MISSING`, `OUTSIDE` or `FAILED`. */
  readonly standing: Uint8Array;
  /** 1 where somebody has given a value for just this period; statistics must not count what an older one lends to it. */
  readonly own: Uint8Array;
  /** The share of the KPI's own periods that each value is made of. */
  readonly coverage: Float64Array;
  /** Of a flow in a period that is running, what has come so far; `NaN` elsewhere. */
  readonly running: Float64Array;
  /** For the kind `compliance`: periods with data so far, and those that met the target. */
  readonly periods: Float64Array | undefined;
  readonly met: Float64Array | undefined;
}

/** One of the columns of a table while it is filled. */
export class TableColumn implements Column {
  target: Float64Array;
  baseline: Float64Array;
  coverage: Float64Array;
  running: Float64Array;
  periods: Float64Array | undefined;
  met: Float64Array | undefined;
  private ownActual: Float64Array | undefined;
  private ownStanding: Uint8Array | undefined;
  private ownOwn: Uint8Array | undefined;

  /**
   * @param all - the actual values of all columns, and what they are good for
   * @param owns - which of them are of just their period
   * @param at - where those of this one begin
   */
  constructor(
    readonly all: Numbers,
    readonly owns: Uint8Array,
    readonly at: number,
    { none, whole }: Axis,
  ) {
    this.target = none;
    this.baseline = none;
    this.coverage = whole;
    this.running = none;
    this.periods = undefined;
    this.met = undefined;
    this.ownActual = undefined;
    this.ownStanding = undefined;
    this.ownOwn = undefined;
  }

  get actual(): Float64Array {
    return (this.ownActual ??= this.all.values.subarray(this.at, this.at + this.all.length));
  }

  get standing(): Uint8Array {
    return (this.ownStanding ??= this.all.marks.subarray(this.at, this.at + this.all.length));
  }

  get own(): Uint8Array {
    return (this.ownOwn ??= this.owns.subarray(this.at, this.at + this.all.length));
  }
}
