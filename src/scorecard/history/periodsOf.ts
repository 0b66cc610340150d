import type { Settings } from "../scorecard";
import { after, firstDay, periodOf, type Period } from "../time/period";
import type { ScorecardValues } from "../values";

/** No history is longer than this many periods; the oldest are left out. */
const LONGEST = 240;

/**
 * The periods from the first observation, kept value or closing up to one, oldest first.
 *
 * @param last - the one that today lies in, when left out
 */
export function periodsOf(
  { series, closings, kept, below, today }: Pick<ScorecardValues, "series" | "closings" | "kept" | "below" | "today">,
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
  last = periodOf(today, frequency, fiscalYearStart),
): readonly Period[] {
  let first = Math.min(today, below?.first ?? today);
  for (const { actual } of series.values()) for (const { day } of actual) first = Math.min(first, day);
  for (const [id, own] of kept ?? [])
    if ((series.get(id)?.actual.length ?? 0) === 0) for (const { day } of own) first = Math.min(first, day);
  for (const { period } of closings ?? []) first = Math.min(first, firstDay(period, fiscalYearStart));
  const before = Math.max(0, last.index - periodOf(first, frequency, fiscalYearStart).index);
  const count = Math.min(before + 1, LONGEST);
  return Array.from({ length: count }, (_, index) => after(last, index + 1 - count));
}
