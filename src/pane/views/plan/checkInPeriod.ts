import {
  FREQUENCIES,
  parsePeriod,
  firstDay,
  lastDay,
  periodOf,
  type Kpi,
  type Period,
  type Settings,
} from "../../../scorecard";
import type { CheckIn } from "../../../session";

/** The period that a KPI is due a check-in for on a day: the scorecard's, or its own where that is longer. */
export function checkInPeriod(
  { frequency: own }: Pick<Kpi, "frequency">,
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
  today: number,
): Period {
  const longer = FREQUENCIES.indexOf(own) > FREQUENCIES.indexOf(frequency) ? own : frequency;
  return periodOf(today, longer, fiscalYearStart);
}

/** Whether a check-in is about a period, or a part of it. */
export function isAbout(
  { period: code }: Pick<CheckIn, "period">,
  period: Period,
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
): boolean {
  const said = parsePeriod(code, { frequency, fiscalYearStart });
  if (said === undefined) return false;
  return (
    firstDay(said, fiscalYearStart) >= firstDay(period, fiscalYearStart) &&
    lastDay(said, fiscalYearStart) <= lastDay(period, fiscalYearStart)
  );
}
