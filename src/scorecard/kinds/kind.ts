import type { Problem } from "../problem";
import type { Field, Readings } from "../reading";
import type { Result } from "../result";

/** The numbers a rule works on, all finite. */
export type Values = Readonly<Record<Field, number>>;

/** How a kind of KPI turns its values into a score. */
export interface Kind {
  /** Fields that must hold a number before the rule can be asked. */
  needs(readings: Readings): readonly Field[];
  /** The value of a field that nobody has defined and that the kind does not need. */
  readonly defaults: Readonly<Partial<Record<Field, number>>>;
  /** The raw score, not held to 0 to 100; or the reason why there is none. */
  score(values: Values): Result<number, Problem>;
}
