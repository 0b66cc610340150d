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
  const found = known.get(series);
  if (found?.kpi === kpi && found.closings === closings && found.fiscalYearStart === calendar.fiscalYearStart)
    return found.standing;
  const standing = worked(kpi, series, closings, calendar.fiscalYearStart);
  known.set(series, { kpi, closings, fiscalYearStart: calendar.fiscalYearStart, standing });
  return standing;
}

/** Every period that is looked at asks for the same. */
const known = new WeakMap<
  Series,
  {
    readonly kpi: Timed;
    readonly closings: readonly Closing[];
    readonly fiscalYearStart: number;
    readonly standing: Series;
  }
>();

function worked(kpi: Timed, series: Series, closings: readonly Closing[], fiscalYearStart: number): Series {
  const counting = closedValues(kpi.id, closings).filter(({ period: { frequency } }) => {
    const isFiner = lengthOf(kpi.frequency) < lengthOf(frequency);
    return lengthOf(kpi.frequency) <= lengthOf(frequency) && (!isFiner || isAdditive(kpi.aggregation));
  });
  // Periods of one length do not overlap. Of several, after somebody has changed how often the scorecard is closed, the longer ones come first.
  const frequencies = [...new Set(counting.map(({ period }) => period.frequency))].sort(
    (one, other) => lengthOf(other) - lengthOf(one),
  );
  let { actual } = series;
  for (const frequency of frequencies) {
    const ofOne = counting.filter(({ period }) => period.frequency === frequency);
    actual = withClosed(kpi, actual, ofOne, fiscalYearStart);
  }
  return actual === series.actual ? series : { ...series, actual };
}

/**
 * The observations with those of closed periods in one each, as they were; the same ones where nothing differs. All of them are gone through once.
 *
 * @param closed - of one length, oldest first
 */
function withClosed(
  kpi: Timed,
  observations: readonly Observation[],
  closed: readonly ClosedValue[],
  fiscalYearStart: number,
): readonly Observation[] {
  const sorted = [...observations].sort((one, other) => one.day - other.day);
  const standing: Observation[] = [];
  let place = 0;
  let isOther = false;
  const until = (day: number): readonly Observation[] => {
    const from = place;
    while (place < sorted.length && (sorted[place] as Observation).day <= day) place += 1;
    return sorted.slice(from, place);
  };
  for (const { period, actual } of closed) {
    const [from, to] = [firstDay(period, fiscalYearStart), lastDay(period, fiscalYearStart)];
    standing.push(...until(from - 1));
    const inside = until(to);
    const own = actual - before(kpi, standing, period, fiscalYearStart);
    const now = numbersOf(inside);
    const says =
      now.length === 0
        ? undefined
        : aggregate(isAdditive(kpi.aggregation) ? { kind: "sum" } : kpi.aggregation, now, [], kpi.unit);
    if (says !== undefined && now.length === inside.length && difference(says, own) === 0) {
      standing.push(...inside);
      continue;
    }
    isOther = true;
    standing.push({ day: inside[inside.length - 1]?.day ?? from, reading: { kind: "number", value: own } });
  }
  return isOther ? [...standing, ...sorted.slice(place)] : observations;
}

/**
 * What the value of a period that looks back holds of the periods before it.
 *
 * @param observations - all before the period, oldest first
 */
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
  let sum = 0;
  for (let place = observations.length - 1; place >= 0; place -= 1) {
    const { day, reading } = observations[place] as Observation;
    if (day < from) break;
    if (reading.kind === "number") sum += reading.value;
  }
  return sum;
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
