import { after, isAdditive, PERIODS_PER_YEAR, type Kpi, type Period } from "../../../../scorecard";
import { kpiHistory, type Ready } from "../../../../session";

/**
 * The value of a KPI a year before its latest whole period, as a target to begin with; `undefined` where its past does not go back so far, and
 * where a target is for another length of time than the value of one period.
 */
export function lastYear(state: Ready, kpi: Kpi): number | undefined {
  const whole = kpiHistory(state, kpi).filter(({ actual, isOpen }) => actual !== undefined && !isOpen);
  const latest = whole.at(-1)?.period;
  if (latest === undefined || !isOfOnePeriod(kpi, latest)) return undefined;
  const { index } = after(latest, -PERIODS_PER_YEAR[latest.frequency]);
  return whole.find(({ period }) => period.index === index)?.actual;
}

/** Whether a target is held against the value of such a period as it is, neither shared out over the year nor added up with others. */
const isOfOnePeriod = ({ targetSpread, aggregation, frequency }: Kpi, period: Period): boolean =>
  isAdditive(aggregation)
    ? targetSpread.kind === "each" && aggregation.kind === "sum" && frequency === period.frequency
    : targetSpread.kind !== "cumulative";
