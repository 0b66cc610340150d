import type { Reading } from "../reading";
import type { Kpi, Settings } from "../scorecard";
import { isAdditive } from "../time/aggregation";
import { lengthOf, type Frequency } from "../time/period";

/**
 * Whether the target and the baseline that a KPI says itself are those of a whole period of such a length. What adds up says them once for
 * each of its own periods, shared out over the year or for the part that has run: beside the values of a longer period or of
 * a part they would be a part, or the whole, of what is meant, and the targets of the scorecards below take their place, which have been worked out for it.
 */
export const isSaidOf = (kpi: Kpi, frequency: Frequency, { running }: Pick<Settings, "running">): boolean =>
  (!isAdditive(kpi.aggregation) && kpi.targetSpread.kind !== "cumulative") ||
  (kpi.targetSpread.kind === "each" && lengthOf(frequency) <= lengthOf(kpi.frequency) && running !== "proRata");

/** What counts of it where it is not: nothing, unless it is wrong. */
export const unlessNumber = (reading: Reading): Reading => (reading.kind === "number" ? { kind: "none" } : reading);
