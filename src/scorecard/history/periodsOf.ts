import type { Settings } from "../scorecard";
import { after, periodOf, type Period } from "../time/period";
import type { Series } from "../time/series";

/** No history is longer than this many periods; the oldest are left out. */
const LONGEST = 240;

/** The scorecard's periods from the first observation of any KPI up to today, oldest first. */
export function periodsOf(
  series: Iterable<Series>,
  today: number,
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
): readonly Period[] {
  const current = periodOf(today, frequency, fiscalYearStart);
  let first = today;
  for (const { actual } of series) for (const { day } of actual) first = Math.min(first, day);
  const count = Math.min(current.index - periodOf(first, frequency, fiscalYearStart).index + 1, LONGEST);
  return Array.from({ length: count }, (_, index) => after(current, index + 1 - count));
}
