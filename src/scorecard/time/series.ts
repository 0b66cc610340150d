import type { Reading } from "../reading";

/** What was seen on one day of a period. */
export interface Observation {
  /** Any day of the period, in the 1900 date system. */
  readonly day: number;
  readonly reading: Reading;
  /** Beside a numerator, for the aggregation `ratioOfSums`. */
  readonly denominator?: Reading;
  /** It stood in a single cell on that day, and was kept. */
  readonly isKept?: boolean;
}

/** The past of a KPI. Observations may come in any order; blank ones count as missing. */
export interface Series {
  readonly actual: readonly Observation[];
  /** Targets by period; where there are none, the KPI's single target counts. */
  readonly target: readonly Observation[];
}
