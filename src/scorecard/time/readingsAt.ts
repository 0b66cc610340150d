import { keptIn, type KeptValue } from "../history/keptValue";
import { KINDS } from "../kinds";
import type { Kind } from "../kinds/kind";
import { meets } from "../kinds/meets";
import type { Compliance, Reading, Readings } from "../reading";
import type { Kpi, Settings } from "../scorecard";
import { aggregate, isAdditive, isFlow, type Aggregation } from "./aggregation";
import type { Moment } from "./moment";
import { after, FREQUENCIES, firstDay, lastDay, periodOf, type Period } from "./period";
import { hasValue, isMissing, latestBefore, within } from "./observed";
import { hasParts, missingParts } from "./parts";
import { periodCode } from "./periodCode";
import type { Observation, Series } from "./series";
import { asSteps, targetOf, type TargetSpread } from "./targets";
import { runningPeriod, wholeView, type View } from "./wholePeriods";
import { firstDayOfYear, placeInYear } from "./yearPlace";

type Calendar = Pick<Settings, "fiscalYearStart" | "graceDays">;
export type TimedKpi = Pick<
  Kpi,
  "kind" | "rule" | "unit" | "frequency" | "aggregation" | "targetSpread" | "missing" | "carryPeriods"
>;

/** There is no value for the period. */
export const NO_PAST: Reading = { kind: "blank" };

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
  settings: Calendar & Pick<Settings, "frequency" | "missing" | "running">,
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

type Window =
  | {
      readonly kind: "found";
      readonly from: number;
      readonly to: number;
      readonly since: string | undefined;
      readonly due: number;
    }
  | Extract<Reading, { kind: "blank" | "not-due" | "stale" }>;

/**
 * The days whose observations answer for the view, or why none do.
 *
 * @param end - the last day that is looked at; later than that of the view while a period runs
 */
function windowOf(
  kpi: TimedKpi,
  series: Series,
  view: View,
  end: number,
  settings: Calendar & Pick<Settings, "missing">,
): Window {
  const { fiscalYearStart, graceDays } = settings;
  const current = periodOf(view.last, kpi.frequency, fiscalYearStart);
  const start = Math.min(view.first, firstDay(current, fiscalYearStart));
  const reach = (from: number, to: number, own: Period, since?: string): Window => ({
    kind: "found",
    from: windowStart(kpi.aggregation, own, from, fiscalYearStart),
    to,
    since,
    due: fresh,
  });
  const isOver = lastDay(current, fiscalYearStart) <= view.last;
  const due = isOver ? current : after(current, -1);
  const isDue = lastDay(due, fiscalYearStart) + graceDays <= view.today;
  // The value of the period that is due, or of the one before while that may still come, is as good as new.
  const fresh = isDue ? due.index : due.index - 1;
  if (hasValue(series.actual, start, view.last)) return reach(start, view.last, current);
  const latest = latestBefore(series.actual, start);
  // What has begun in the period that is running has nothing before it that could be missing.
  const hasBegun = end > view.last && hasValue(series.actual, view.last + 1, end);
  if (latest === undefined) return isDue && isOver && !hasBegun ? { kind: "blank" } : { kind: "not-due" };
  const own = periodOf(latest, kpi.frequency, fiscalYearStart);
  const [from, until] = [firstDay(own, fiscalYearStart), lastDay(own, fiscalYearStart)];
  if (own.index >= fresh) return reach(from, until, own);
  const policy = kpi.missing ?? settings.missing;
  const since = periodCode(own, fiscalYearStart);
  const isCarried = policy === "carryForward" && current.index - own.index <= kpi.carryPeriods;
  return isCarried ? reach(from, until, own, since) : { kind: "stale", since };
}

/** Aggregations that look back begin before the view does. */
function windowStart(aggregation: Aggregation, own: Period, start: number, fiscalYearStart: number): number {
  switch (aggregation.kind) {
    case "yearToDate":
      return firstDayOfYear(own, fiscalYearStart);
    case "rollingSum":
    case "rollingAverage":
      return firstDay(after(own, 1 - aggregation.periods), fiscalYearStart);
    default:
      return start;
  }
}

/** A yes or a word does not add up: the latest one counts, and its target is no part of anything. */
const isRead = ({ kind }: TimedKpi): boolean => "read" in KINDS[kind];

/** Several observations as one reading; what is no number is told rather than left out. */
function valueOf(kpi: TimedKpi, observed: readonly Observation[], since: string | undefined): Reading {
  if (isRead(kpi)) return observed[observed.length - 1]?.reading ?? NO_PAST;
  const values: number[] = [];
  const denominators: number[] = [];
  const isRatio = kpi.aggregation.kind === "ratioOfSums";
  for (const { reading, denominator = NO_PAST } of observed) {
    if (reading.kind !== "number") return reading;
    if (isRatio && isMissing(denominator)) continue;
    if (isRatio && denominator.kind !== "number") return denominator;
    values.push(reading.value);
    denominators.push(denominator.kind === "number" ? denominator.value : 0);
  }
  if (values.length === 0) return NO_PAST;
  const value = aggregate(kpi.aggregation, values, denominators, kpi.unit);
  if (value === undefined) return { kind: "error", code: "#DIV/0!" };
  return since === undefined ? { kind: "number", value } : { kind: "number", value, since };
}

/** What a target of its own period has no share of, because each has one. */
const EACH: TargetSpread = { kind: "each" };

/** How what is said once belongs to the periods: targets that stand in a series are those of each. */
const spreadOf = ({ targetSpread }: TimedKpi, targets: readonly Observation[]): TargetSpread =>
  targets.length > 0 ? EACH : targetSpread;

/** What is said once, as a target or a baseline is, for some of the KPI's own periods together. */
function over(
  { aggregation, frequency }: TimedKpi,
  said: number,
  spread: TargetSpread,
  own: readonly number[],
  fiscalYearStart: number,
): number {
  const part = (of: TargetSpread) => (index: number) =>
    targetOf(said, of, placeInYear({ frequency, index }, fiscalYearStart));
  return isAdditive(aggregation)
    ? own.map(part(asSteps(spread))).reduce((sum, each) => sum + each, 0)
    : part(spread)(own[own.length - 1] ?? 0);
}

/** Where a level that grows over the year begins: at its baseline where the kind knows one, else at 0. */
function beginningOf({ kind, targetSpread, aggregation }: TimedKpi, baseline: Reading): number {
  const { needs, takes }: Kind = KINDS[kind];
  const isKnown = needs.includes("baseline") || takes.includes("baseline");
  const grows = targetSpread.kind === "cumulative" && !isAdditive(aggregation);
  return grows && isKnown && baseline.kind === "number" ? baseline.value : 0;
}

/** The target of just those periods that the actual is from. */
export function targetAt(
  kpi: TimedKpi,
  { target: single, baseline }: Pick<Readings, "target" | "baseline">,
  targets: readonly Observation[],
  observed: readonly Observation[],
  { from, to }: { readonly from: number; readonly to: number },
  fiscalYearStart: number,
): Reading {
  const isAsItIs = kpi.targetSpread.kind !== "cumulative" && !isAdditive(kpi.aggregation);
  if (targets.length === 0 && (single.kind !== "number" || isAsItIs)) return single;
  const own = ownPeriods(kpi, observed, fiscalYearStart);
  if (targets.length > 0) {
    const matching = within(targets, from, to).filter(({ day }) =>
      own.includes(periodOf(day, kpi.frequency, fiscalYearStart).index),
    );
    const kind =
      kpi.aggregation.kind === "ratioOfSums" || kpi.aggregation.kind === "productOfRates" ? "last" : undefined;
    return valueOf(kind ? { ...kpi, aggregation: { kind } } : kpi, matching, undefined);
  }
  if (single.kind !== "number") return single;
  const beginning = beginningOf(kpi, baseline);
  const way = over(kpi, single.value - beginning, kpi.targetSpread, own, fiscalYearStart);
  return { kind: "number", value: beginning + way };
}

/**
 * What a flow's period that is running says so far, and how much of its target, and of what is said of a period, is still to come;
 * nothing where none is, or has no value yet.
 */
function runningOf(
  kpi: TimedKpi,
  readings: Readings,
  series: Series,
  view: View,
  fiscalYearStart: number,
): Pick<Readings, "running"> & { readonly toCome?: { readonly target: number; readonly extent: number } } {
  const running = isFlow(kpi.aggregation) ? runningPeriod(kpi, view, fiscalYearStart) : undefined;
  if (running === undefined) return {};
  const [from, to] = [firstDay(running, fiscalYearStart), lastDay(running, fiscalYearStart)];
  const observed = within(series.actual, from, view.last);
  const alone = { ...kpi, aggregation: ALONE[kpi.aggregation.kind] ?? kpi.aggregation };
  const value = valueOf(alone, observed, undefined);
  if (value.kind !== "number") return {};
  const target = targetAt(alone, readings, series.target, observed, { from, to }, fiscalYearStart);
  const share = (view.last - from + 1) / (to - from + 1);
  const period = periodCode(running, fiscalYearStart);
  if (!isAdditive(alone.aggregation) || isRead(kpi) || target.kind !== "number")
    return { running: { period, value: value.value, expected: undefined } };
  const expected = target.value * share;
  const extent = over(alone, 1, spreadOf(kpi, series.target), [running.index], fiscalYearStart) * (1 - share);
  return { running: { period, value: value.value, expected }, toCome: { target: target.value - expected, extent } };
}

/** How a period is looked at by itself, without those before it. */
const ALONE: Readonly<Partial<Record<Aggregation["kind"], Aggregation>>> = {
  yearToDate: { kind: "sum" },
  rollingSum: { kind: "sum" },
  rollingAverage: { kind: "average" },
};

/** The KPI's own periods that something was observed in, oldest first. */
export const ownPeriods = (
  { frequency }: TimedKpi,
  observed: readonly Observation[],
  fiscalYearStart: number,
): readonly number[] => [...new Set(observed.map(({ day }) => periodOf(day, frequency, fiscalYearStart).index))];

/**
 * Each of the KPI's own periods up to a day, whether its value met the target of that period.
 *
 * @param readings - as they are said, once: of each period its own share is taken
 */
function complianceOf(
  kpi: TimedKpi,
  readings: Readings,
  series: Series,
  to: number,
  { fiscalYearStart }: Calendar,
): Compliance {
  const observed = within(series.actual, -Infinity, to);
  const own = ownPeriods(kpi, observed, fiscalYearStart);
  let periods = 0;
  let met = 0;
  for (const index of own) {
    const period = { frequency: kpi.frequency, index };
    const [from, until] = [firstDay(period, fiscalYearStart), lastDay(period, fiscalYearStart)];
    const ofPeriod = within(series.actual, from, until);
    const actual = valueOf(kpi, ofPeriod, undefined);
    const target = targetAt(kpi, readings, series.target, ofPeriod, { from, to: until }, fiscalYearStart);
    if (actual.kind !== "number" || target.kind !== "number") continue;
    periods += 1;
    if (meets({ actual: actual.value, target: target.value }, kpi.rule)) met += 1;
  }
  return { periods, met };
}
