import { normalised } from "../name";
import type { Kpi, Settings } from "../scorecard";
import { OF_YEAR } from "../time/period";
import type { DifferingPart } from "./across";

/**
 * Values in another unit, of other lengths of time, of other months or that look back over another time are not of one kind. By which rule a team scores its own does not
 * matter.
 */
export function differingPart(
  one: Kpi,
  other: Kpi,
  [above, theirs]: readonly [Settings, Settings],
): DifferingPart | undefined {
  if (normalised(one.unit) !== normalised(other.unit)) return "unit";
  if (one.frequency !== other.frequency || above.frequency !== theirs.frequency) return "frequency";
  if (reachOf(one) !== reachOf(other)) return "reach";
  const isOfYear = [one.frequency, above.frequency].some((each) => OF_YEAR.includes(each));
  if (!isOfYear && one.aggregation.kind !== "yearToDate") return undefined;
  return above.fiscalYearStart === theirs.fiscalYearStart ? undefined : "fiscalYear";
}

/** How far a value looks back beyond its period. */
const reachOf = ({ aggregation }: Kpi): string => {
  if (aggregation.kind === "yearToDate") return "year";
  return "periods" in aggregation ? `${aggregation.kind} ${aggregation.periods}` : "period";
};
