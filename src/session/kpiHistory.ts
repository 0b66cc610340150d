import {
  after,
  FREQUENCIES,
  hasOwn,
  isWhole,
  lastDay,
  firstDay,
  periodOf,
  periodsOf,
  tabulate,
  type Kpi,
  type Period,
} from "../scorecard";
import { lastDaySeen } from "./evaluationAt";
import type { Ready } from "./state";

/** What a KPI was in one period. */
export interface HistoryPoint {
  readonly period: Period;
  /** `undefined` where nobody has given a value for just this period. */
  readonly actual: number | undefined;
  readonly target: number | undefined;
  /** The baseline that counts in the period: of values that add up it grows with them. */
  readonly baseline: number | undefined;
  /** The period is not over, so the value may still change. */
  readonly isOpen: boolean;
}

/**
 * The past of a KPI, one point a period, oldest first, from its first value to its last. Periods are the scorecard's, or the
 * KPI's own where these are longer: a quarterly value is one value, not three. Values that an older period lends to a later one
 * are no values of their own, and are left out. Of a KPI that scorecards below make, the past is theirs.
 */
export function kpiHistory({ scorecard, values: known, moment }: Ready, kpi: Kpi): readonly HistoryPoint[] {
  const { fiscalYearStart } = scorecard.settings;
  const values = { ...known, today: lastDaySeen({ scorecard, moment }), present: known.today };
  const series = values.series.get(kpi.id);
  const hasSeries = series !== undefined && series.actual.length > 0;
  const { below } = hasOwn(kpi.id, values) ? {} : values;
  const isDated = hasSeries || (below?.isDated(kpi.id) ?? false);
  const frequency = isDated ? longer(kpi.frequency, scorecard.settings.frequency) : scorecard.settings.frequency;
  const kept = new Map([...(values.kept ?? [])].filter(([id]) => id === kpi.id));
  const own = { series: new Map(series ? [[kpi.id, series]] : []), kept, today: values.today, ...(below && { below }) };
  const closings = frequency === scorecard.settings.frequency ? (values.closings ?? []) : [];
  const periods = periodsOf({ ...own, closings }, { frequency, fiscalYearStart });
  const table = tabulate({ ...scorecard, kpis: [kpi] }, { ...values, closings }, periods);
  const column = table.columns.get(kpi.id);
  const current = periodOf(values.today, frequency, fiscalYearStart);
  const points = periods.map((period, row): HistoryPoint => {
    const isCurrent = period.index === current.index && !table.closed.has(row);
    const isOpen = isCurrent && !isWhole(kpi, period, moment.today, scorecard.settings);
    // A flow is scored by the period before while one is running; here that one has what has come so far.
    const own = column?.own[row] === 1 ? column.actual[row] : isOpen ? column?.running[row] : undefined;
    return {
      period,
      actual: numberIn(own),
      target: numberIn(column?.target[row]),
      baseline: numberIn(column?.baseline[row]),
      isOpen,
    };
  });
  return trimmed(points);
}

/** The period of the scorecard that a point counts in. */
export function scoredPeriod({ scorecard, moment }: Ready, { period, isOpen }: HistoryPoint): Period {
  if (isOpen) return moment.period;
  const { frequency, fiscalYearStart } = scorecard.settings;
  return period.frequency === frequency
    ? period
    : periodOf(lastDay(period, fiscalYearStart), frequency, fiscalYearStart);
}

/** The same moment one of the point's periods earlier, in the scorecard's periods. */
export function scoredBefore({ scorecard }: Ready, { period }: HistoryPoint): Period {
  const { frequency, fiscalYearStart } = scorecard.settings;
  const before = after(period, -1);
  return before.frequency === frequency
    ? before
    : periodOf(firstDay(period, fiscalYearStart) - 1, frequency, fiscalYearStart);
}

const longer = (one: Period["frequency"], other: Period["frequency"]): Period["frequency"] =>
  FREQUENCIES.indexOf(one) > FREQUENCIES.indexOf(other) ? one : other;

const numberIn = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

function trimmed(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  const known = points.flatMap(({ actual }, place) => (actual === undefined ? [] : [place]));
  const [first, last] = [known[0], known[known.length - 1]];
  return first === undefined || last === undefined ? [] : points.slice(first, last + 1);
}
