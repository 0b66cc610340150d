import { difference } from "../difference";
import type { KpiId } from "../identity";
import type { Readings } from "../reading";
import type { Kpi, Settings } from "../scorecard";
import { aggregate, isAdditive } from "../time/aggregation";
import { firstDay, lastDay, lengthOf, periodOf, type Period } from "../time/period";
import type { Observation, Series } from "../time/series";
import { firstDayOfYear } from "../time/yearPlace";
import { closingOf, type Closing } from "./closing";
import { keptOf, type KeptValues } from "./keptValue";

type Timed = Pick<Kpi, "id" | "frequency" | "aggregation" | "unit">;
/** What is known of all KPIs, as far as it is asked for here. */
interface Known {
  readonly readings: ReadonlyMap<KpiId, Readings>;
  readonly series: ReadonlyMap<KpiId, Series>;
  readonly closings?: readonly Closing[];
  readonly kept?: KeptValues;
  readonly today: number;
  readonly present?: number;
}

type Calendar = Pick<Settings, "fiscalYearStart">;

/** Longer frequencies have larger numbers. */

/** A number that a KPI had when a period was closed, or when it was kept. */
interface ClosedValue {
  readonly period: Period;
  readonly actual: number;
  readonly target: number | undefined;
  /** The day on which it was kept; `undefined` of a period that was closed. */
  readonly keptOn?: number;
}

function closedValues(id: KpiId, closings: readonly Closing[]): readonly ClosedValue[] {
  return closings
    .flatMap(({ period, evaluation }): readonly ClosedValue[] => {
      const { actual, target } = evaluation.kpis.get(id)?.readings ?? {};
      if (actual?.kind !== "number") return [];
      return [{ period, actual: actual.value, target: target?.kind === "number" ? target.value : undefined }];
    })
    .sort((one, other) => one.period.index - other.period.index);
}

/**
 * A series whose closed periods say what they said when they were closed, whatever has become of their cells: so quarters, years and
 * years to date are made of the same numbers as the months that were signed. The series itself where nothing differs.
 *
 * A ratio of sums stays as it is, because a closing keeps no denominators, and so does what is measured more rarely than it is closed.
 */
export function standingSeries(kpi: Timed, series: Series, closings: readonly Closing[], calendar: Calendar): Series {
  if (closings.length === 0 || kpi.aggregation.kind === "ratioOfSums") return series;
  let { actual } = series;
  for (const closed of closedValues(kpi.id, closings)) {
    const isFiner = lengthOf(kpi.frequency) < lengthOf(closed.period.frequency);
    if (lengthOf(kpi.frequency) > lengthOf(closed.period.frequency) || (isFiner && !isAdditive(kpi.aggregation)))
      continue;
    actual = withClosed(kpi, actual, closed, calendar.fiscalYearStart);
  }
  return actual === series.actual ? series : { ...series, actual };
}

/** The observations with those of a closed period in one, as it was. */
function withClosed(
  kpi: Timed,
  observations: readonly Observation[],
  closed: ClosedValue,
  fiscalYearStart: number,
): readonly Observation[] {
  const [from, to] = [firstDay(closed.period, fiscalYearStart), lastDay(closed.period, fiscalYearStart)];
  const inside = observations.filter(({ day }) => from <= day && day <= to);
  const own = closed.actual - before(kpi, observations, closed.period, fiscalYearStart);
  const now = numbersOf(inside);
  const says =
    now.length === 0
      ? undefined
      : aggregate(isAdditive(kpi.aggregation) ? { kind: "sum" } : kpi.aggregation, now, [], kpi.unit);
  if (says !== undefined && now.length === inside.length && difference(says, own) === 0) return observations;
  const day = inside[inside.length - 1]?.day ?? from;
  const rest = observations.filter((each) => !inside.includes(each));
  return [...rest, { day, reading: { kind: "number", value: own } }];
}

/** What the value of a period that looks back holds of the periods before it. */
function before(
  { aggregation }: Timed,
  observations: readonly Observation[],
  period: Period,
  fiscalYearStart: number,
): number {
  const start = firstDay(period, fiscalYearStart);
  const since = (): number => {
    switch (aggregation.kind) {
      case "yearToDate":
        return firstDayOfYear(period, fiscalYearStart);
      case "rollingSum":
        return firstDay({ ...period, index: period.index + 1 - aggregation.periods }, fiscalYearStart);
      default:
        return start;
    }
  };
  const from = since();
  return numbersOf(observations.filter(({ day }) => from <= day && day < start)).reduce((sum, value) => sum + value, 0);
}

const numbersOf = (observations: readonly Observation[]): readonly number[] =>
  observations.flatMap(({ reading }) => (reading.kind === "number" ? [reading.value] : []));

/**
 * What is known of a KPI over time, as a period longer than the scorecard's own is made of it: its series as it stands, or without
 * one its closed periods, what was kept of others and what its cells say today; of one of its own periods the last of them. A sum is not made of what was kept: that may be part of a period.
 */
export function knownSeries(
  kpi: Timed,
  values: Known,
  period: Period,
  settings: Pick<Settings, "frequency" | "fiscalYearStart">,
): Series | undefined {
  const { readings, series, closings = [], today, present = today } = values;
  const own = series.get(kpi.id);
  if (own !== undefined && own.actual.length > 0) return standingSeries(kpi, own, closings, settings);
  const isLonger = lengthOf(period.frequency) > lengthOf(settings.frequency);
  if (!isLonger) return own;
  const { fiscalYearStart } = settings;
  const placeOf = (day: number): number => periodOf(day, kpi.frequency, fiscalYearStart).index;
  const current = placeOf(present);
  const known = [...keptValues(kpi, values, settings), ...closedValues(kpi.id, closings)]
    .map((each) => ({ ...each, day: each.keptOn ?? firstDay(each.period, fiscalYearStart) }))
    // What its cells say of one of its own periods that runs is not hidden by what they said before.
    .filter(({ keptOn, day }) => keptOn === undefined || placeOf(day) !== current)
    .sort((one, other) => one.day - other.day);
  const ofPeriod = new Map(known.map((each) => [placeOf(each.day), each]));
  if (ofPeriod.size === 0) return own;
  const now = readings.get(kpi.id);
  const isOpen = now !== undefined && !ofPeriod.has(current);
  const closed = [...ofPeriod.values()];
  return {
    actual: [
      ...closed.map(({ day, actual, keptOn }): Observation => {
        const reading = { kind: "number", value: actual } as const;
        return keptOn === undefined ? { day, reading } : { day, reading, isKept: true };
      }),
      ...(isOpen ? [{ day: present, reading: now.actual }] : []),
    ],
    target: [
      ...closed.flatMap(({ day, target }): readonly Observation[] =>
        target === undefined ? [] : [{ day, reading: { kind: "number", value: target } }],
      ),
      ...(isOpen && now.target.kind === "number" ? [{ day: present, reading: now.target }] : []),
    ],
  };
}

/** What was kept of the scorecard's periods that are over and were not closed. */
function keptValues(
  kpi: Timed,
  values: Known,
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
): readonly ClosedValue[] {
  if (isAdditive(kpi.aggregation)) return [];
  const current = periodOf(values.today, frequency, fiscalYearStart).index;
  return keptOf(values, kpi.id).flatMap(({ day, actual, target }): readonly ClosedValue[] => {
    const period = periodOf(day, frequency, fiscalYearStart);
    if (period.index >= current || actual.kind !== "number") return [];
    if (closingOf(values.closings ?? [], period) !== undefined) return [];
    return [
      { period, keptOn: day, actual: actual.value, target: target?.kind === "number" ? target.value : undefined },
    ];
  });
}
