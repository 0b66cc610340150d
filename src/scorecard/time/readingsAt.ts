import { keptIn, type KeptValue } from "../history/keptValue";
import type { Reading, Readings } from "../reading";
import type { Settings } from "../scorecard";
import { isAdditive } from "./aggregation";
import { complianceOf } from "./complianceOf";
import type { Moment } from "./moment";
import { within } from "./observed";
import { hasParts, missingParts } from "./parts";
import { FREQUENCIES, firstDay, lastDay } from "./period";
import { runningOf } from "./runningOf";
import { over, ownPeriods, spreadOf } from "./saidOnce";
import type { Series } from "./series";
import { targetAt } from "./targetAt";
import type { TimedKpi } from "./timedKpi";
import { isRead, valueOf } from "./valueOf";
import { wholeView } from "./wholePeriods";
import { windowOf } from "./window";

/** What a KPI without a series says of another moment: its values belong to the present. */
const OF_NOW: Reading = { kind: "blank", isOfNow: true };

/**
 * What a KPI says in a period.
 *
 * - With a series the values of the period become one by the KPI's aggregation. Where the period has none, the latest value
 *   that was due serves (a quarterly KPI looked at in May says what its first quarter said); after that it is `stale`, or
 *   `not-due` when none has been due yet.
 * - Without a series the readings count in the period of today; of one that is over there is what was kept.
 */
export function readingsAt(
  kpi: TimedKpi,
  readings: Readings,
  series: Series | undefined,
  { period, today, kept = [] }: Moment & { readonly kept?: readonly KeptValue[] },
  settings: Pick<Settings, "fiscalYearStart" | "graceDays" | "frequency" | "missing" | "running">,
): Readings {
  const { fiscalYearStart } = settings;
  const first = firstDay(period, fiscalYearStart);
  const last = lastDay(period, fiscalYearStart);
  if (series === undefined || series.actual.length === 0) {
    const isPresent = first <= today && today <= last;
    const found = isPresent ? undefined : keptIn(kpi, kept, period, fiscalYearStart);
    if (found) return { ...readings, actual: found.actual, target: found.target ?? readings.target, keptOn: found.day };
    return isPresent || readings.actual.kind === "none" ? readings : { ...readings, actual: OF_NOW };
  }
  const whole = { first, last: Math.min(last, Math.max(today, first)), today };
  const view = wholeView(kpi, whole, period.frequency, settings);
  const window = windowOf(kpi, series, view, whole.last, settings);
  const { toCome, ...beside } = runningOf(kpi, readings, series, whole, fiscalYearStart);
  if (window.kind !== "found") return { ...readings, actual: window, ...beside };
  const { from, to } = window;
  const observed = within(series.actual, from, to);
  const actual = valueOf(kpi, observed, window.since);
  const planned = targetAt(kpi, readings, series.target, observed, { from, to }, fiscalYearStart);
  const isPart = settings.running === "proRata" && view === whole && planned.kind === "number" && !isRead(kpi);
  const target: Reading = isPart ? { kind: "number", value: planned.value - (toCome?.target ?? 0) } : planned;
  const { baseline: begun } = readings;
  const baseline: Reading = begun.kind === "number" ? { ...begun, value: spread(begun.value) } : begun;
  const latest = observed.at(-1);
  // The day is said of a value that is one that was kept, not of what is made of several.
  const isOne = latest?.isKept && (observed.length === 1 || kpi.aggregation.kind === "last");
  const keptOn = isOne ? { keptOn: latest.day } : {};
  const values = { ...readings, actual, target, baseline, ...beside, ...partsOf(), ...keptOn, ...extentOf() };
  return kpi.kind === "compliance"
    ? { ...values, compliance: complianceOf(kpi, readings, series, to, settings) }
    : values;

  /** What is said of one of the KPI's own periods, or of a year of them, as it holds for a value that adds up. */
  function spread(said: number): number {
    if (!isAdditive(kpi.aggregation) || isRead(kpi)) return said;
    const own = ownPeriods(kpi, observed, fiscalYearStart);
    const whole = over(kpi, said, spreadOf(kpi, series?.target ?? []), own, fiscalYearStart);
    return isPart && toCome ? whole - said * toCome.extent : whole;
  }

  /** Limits are said of the scorecard's own period, or of the KPI's where that is longer; a sum over several of them has so many. */
  function extentOf(): Pick<Readings, "extent"> {
    if (kpi.aggregation.kind !== "sum" || isRead(kpi)) return {};
    const [own, shown] = [kpi.frequency, settings.frequency].map((each) => FREQUENCIES.indexOf(each));
    const frequency = (own ?? 0) > (shown ?? 0) ? kpi.frequency : settings.frequency;
    if (FREQUENCIES.indexOf(period.frequency) <= FREQUENCIES.indexOf(frequency)) return {};
    return { extent: ownPeriods({ ...kpi, frequency }, observed, fiscalYearStart).length };
  }

  function partsOf(): Pick<Readings, "parts"> {
    if (window.kind !== "found" || !hasParts(kpi)) return {};
    const own = ownPeriods(kpi, observed, fiscalYearStart);
    const parts = missingParts(kpi, series?.actual ?? [], window, own, today, settings);
    return parts === undefined ? {} : { parts };
  }
}
