import type { ScoreProblem } from "../problem";
import type { Field, Reading } from "../reading";
import type { Rule, Scale } from "../rule";

/**
 * The numbers a rule works on. A field that nobody has given and that the kind does not need is `NaN`: it never leaves
 * this room.
 */
export type Values = { readonly [Each in Field]: number };

/** What a rule may know beside the values of the moment. */
export interface Circumstances {
  /** The day at which it is scored, as an Excel serial date (1900 system). */
  readonly today: number;
  /** Periods up to now that had data, and how many of them met the target; one, for a KPI without a series. */
  readonly periods: number;
  readonly met: number;
}

/** The way to a target: where it starts, and how far it is from there. */
export interface Way {
  readonly start: number;
  readonly length: number;
}

/** How a kind of KPI turns its values into a score. */
export interface Kind {
  /** Fields that must hold a number before the rule can be asked. */
  readonly needs: readonly Field[];
  /** Fields that it also uses once they are given. */
  readonly takes: readonly Field[];
  /** What its scale is made of; `undefined` when it has none. */
  readonly scale: Scale | undefined;
  /** Whether the score depends on the day at which it is asked for. */
  readonly isTimed: boolean;
  /** What the actual value stands for, where it need not be a number; `undefined` when it stands for nothing. */
  read?(reading: Reading, rule: Rule): number | undefined;
  /**
   * Whether the value lies on the bad side of the target, by more than the tolerance; only of kinds that are about reaching a
   * target once and for all.
   */
  misses?(values: Values, rule: Rule): boolean;
  /** A miss is never better than amber, whatever the target; else that holds for a target of 0 only. */
  readonly mustBeMet?: true;
  /**
   * The way on which every actual value is scored (`coveredOf`), while target and baseline stay what they are; `undefined` where the
   * score comes otherwise. For whoever scores many values in a row.
   */
  wayFor?(values: Values, rule: Rule): Way | undefined;
  /** The raw score, not held to 0 to 100; or the reason why there is none. */
  score(values: Values, rule: Rule, circumstances: Circumstances): number | ScoreProblem;
}

/** A field that the kind does not need has been given. */
export const isGiven = (value: number): boolean => !Number.isNaN(value);
