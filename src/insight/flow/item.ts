/** One time that an item was in a stage. Days are serial numbers; `end` is the last day, `undefined` while it is there. */
export interface Stay {
  /** The place of the stage among the stages. */
  readonly stage: number;
  readonly start: number;
  readonly end: number | undefined;
}

export interface Item {
  readonly stays: readonly Stay[];
  /** It has left the last stage. */
  readonly isFinished: boolean;
  /** The stage that it waits for now: it has left the one before and has not begun. */
  readonly waitsFor: number | undefined;
}

/**
 * Items on their way through stages.
 *
 * - `spans`: when each stage began and ended, in whole days, both of them counted.
 * - `stamps`: one moment a stage, so that work and waiting cannot be told apart: all of the time counts as waiting.
 */
export interface Items {
  readonly shape: "spans" | "stamps";
  /** Each once, in order. */
  readonly stages: readonly string[];
  readonly items: readonly Item[];
  /** The last day that is known of. */
  readonly today: number;
}
