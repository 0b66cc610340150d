import type { Settings } from "../scorecard";
import { after, firstDay, periodOf, type Period } from "../time/period";
import type { ScorecardValues } from "./tabulate";

/** No history is longer than this many periods; the oldest are left out. */
const LONGEST = 240;

/** The scorecard's periods from the first observation or closing up to today, oldest first. */
export function periodsOf(
  { series, closings, today }: Pick<ScorecardValues, "series" | "closings" | "today">,
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
): readonly Period[] {
  const current = periodOf(today, frequency, fiscalYearStart);
  let first = today;
  for (const { actual } of series.values()) for (const { day } of actual) first = Math.min(first, day);
  for (const { period } of closings ?? []) first = Math.min(first, firstDay(period, fiscalYearStart));
  const count = Math.min(current.index - periodOf(first, frequency, fiscalYearStart).index + 1, LONGEST);
  return Array.from({ length: count }, (_, index) => after(current, index + 1 - count));
}
