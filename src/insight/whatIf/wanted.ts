import type { KindName, Result, Rule, ScoreProblem } from "../../scorecard";

/** What a KPI is scored by, and the score that it is to have. */
export interface Wanted {
  readonly kind: KindName;
  readonly rule: Rule;
  /** The raw score, that may lie beyond 100 where the kind allows it. */
  readonly score: number;
  /** `NaN` or left out where nobody has given one. */
  readonly target?: number;
  readonly baseline?: number;
  /** The value of today: of two answers the nearer one comes first. */
  readonly actual?: number;
  /** The day for kinds that depend on it, as a serial number. */
  readonly today?: number;
  /** Of kinds that count periods: how many there will be. */
  readonly periods?: number;
}

/**
 * What gives the score.
 *
 * - `exactly`: one of these values, the nearest first; there are two where a value can lie on either side.
 * - `within`: anything from the first to the last.
 * - `at-least`, `at-most`: this value or anything beyond it; `below`: anything below it.
 * - `periods`: that many periods that meet the target.
 * - `word`: the place of a word in the scale.
 * - `weight`: milestones of that weight that are done.
 */
export interface ValueFor {
  readonly kind: "exactly" | "within" | "at-least" | "at-most" | "below" | "periods" | "word" | "weight";
  readonly values: readonly number[];
}

/** No value has that score; `least` and `most` are the scores that there are, where they end. */
export interface CannotBeReached {
  readonly kind: "cannot-be-reached";
  readonly score: number;
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** A field that the kind needs has not been given. */
export interface FieldMissing {
  readonly kind: "value-none";
  readonly field: "target" | "baseline";
}

export type ValueForProblem = CannotBeReached | FieldMissing | ScoreProblem;
export type Found = Result<ValueFor, ValueForProblem>;

/** All that may be asked, with `NaN` for what nobody has given. */
export type Given = Required<Omit<Wanted, "kind">>;
