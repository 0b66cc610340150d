import { after, PERIODS_PER_YEAR, type Kpi } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import { historyOf } from "../../../parts/historyOf";

/** The value of a KPI a year before its latest whole period, as a target to begin with; `undefined` where its past does not go back so far. */
export function lastYear(state: Ready, kpi: Kpi): number | undefined {
  const whole = historyOf(state, kpi).filter(({ actual, isOpen }) => actual !== undefined && !isOpen);
  const latest = whole.at(-1)?.period;
  if (latest === undefined) return undefined;
  const { index } = after(latest, -PERIODS_PER_YEAR[latest.frequency]);
  return whole.find(({ period }) => period.index === index)?.actual;
}
