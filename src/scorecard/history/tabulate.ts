import { coverageOf } from "../evaluate";
import { absenceOf, NO_READINGS, stateOf, valueProblems, valuesOf } from "../evaluateKpi";
import { takesPart } from "../evaluateParent";
import type { KpiId } from "../identity";
import type { Readings } from "../reading";
import type { Kpi, Scorecard, Settings } from "../scorecard";
import { lastDay, periodOf, type Period } from "../time/period";
import { readingsAt } from "../time/readingsAt";
import { standingSeries } from "./standingSeries";
import type { Observation, Series } from "../time/series";
import { wholeView } from "../time/wholePeriods";
import { closingOf, type Closing } from "./closing";

/** What a KPI's values of a period are good for. */
export const READY = 0;
export const MISSING = 1;
export const OUTSIDE = 2;
/** There is something that cannot be scored, as opposed to nothing. */
export const FAILED = 3;
type Standing = typeof READY | typeof MISSING | typeof OUTSIDE | typeof FAILED;

/** The values of one KPI, one a period; `NaN` where a period has none. */
export interface Column {
  readonly actual: Float64Array;
  readonly target: Float64Array;
  readonly baseline: Float64Array;
  /** `READY`, `MISSING`, `OUTSIDE` or `FAILED`. */
  readonly standing: Uint8Array;
  /** 1 where somebody has given a value for just this period; statistics must not count what an older one lends to it. */
  readonly own: Uint8Array;
  /** The share of the KPI's own periods that each value is made of. */
  readonly coverage: Float64Array;
  /** Of a flow in a period that is running, what has come so far; `NaN` elsewhere. */
  readonly running: Float64Array;
  /** For the kind `compliance`: periods with data so far, and those that met the target. */
  readonly periods: Float64Array | undefined;
  readonly met: Float64Array | undefined;
}

/** The values of all KPIs over time: a column a KPI, a row a period, oldest first. */
export interface ValueTable {
  readonly periods: readonly Period[];
  /** The day at which each period is scored: its last, or today. */
  readonly days: Float64Array;
  readonly columns: ReadonlyMap<KpiId, Column>;
  /** The closed ones among the periods, by row. */
  readonly closed: ReadonlyMap<number, Closing>;
}

/** The numbers behind the present and the past. */
export interface ScorecardValues {
  readonly readings: ReadonlyMap<KpiId, Readings>;
  readonly series: ReadonlyMap<KpiId, Series>;
  /** Periods whose numbers stand; the only past of a KPI without a series. */
  readonly closings?: readonly Closing[];
  /** The day it is, as an Excel serial date of the 1900 system: nothing later counts. */
  readonly today: number;
  /** The day whose values stand in single cells, where it is another one. */
  readonly present?: number;
}

/** The day that counts for a KPI: what stands in a single cell belongs to the present, whatever day is looked at. */
export const dayFor = (series: Series | undefined, { today, present = today }: ScorecardValues): number =>
  series === undefined || series.actual.length === 0 ? present : today;

/** Brings the values of every KPI onto the same periods, each by its own frequency and aggregation. */
export function tabulate(scorecard: Scorecard, values: ScorecardValues, periods: readonly Period[]): ValueTable {
  const { fiscalYearStart } = scorecard.settings;
  const days = Float64Array.from(periods, (period) => Math.min(lastDay(period, fiscalYearStart), values.today));
  const columns = new Map(scorecard.kpis.map((kpi) => [kpi.id, columnOf(kpi, values, periods, scorecard)] as const));
  const closed = closedRows(periods, values.closings ?? []);
  for (const [row, closing] of closed) takeOver(closing, row, scorecard.kpis, columns);
  return { periods, days, columns, closed };
}

const closedRows = (periods: readonly Period[], closings: readonly Closing[]): ReadonlyMap<number, Closing> =>
  new Map(
    closings.length === 0
      ? []
      : periods.flatMap((period, row) => {
          const closing = closingOf(closings, period);
          return closing ? [[row, closing] as const] : [];
        }),
  );

/** Puts the values of a closed period where those of today's definitions stood. */
function takeOver(
  closing: Closing,
  row: number,
  definitions: readonly Kpi[],
  columns: ReadonlyMap<KpiId, Column>,
): void {
  const { kpis } = closing.evaluation;
  for (const kpi of definitions) {
    const [column, closed] = [columns.get(kpi.id), kpis.get(kpi.id)];
    if (column === undefined) continue;
    const { actual, target, baseline } = valuesOf(kpi, closed?.readings ?? NO_READINGS);
    column.actual[row] = actual;
    column.target[row] = target;
    column.baseline[row] = baseline;
    column.standing[row] =
      closed === undefined || !takesPart(closed) ? OUTSIDE : closed.score === undefined ? MISSING : READY;
    column.own[row] = 1;
  }
}

function columnOf(kpi: Kpi, values: ScorecardValues, periods: readonly Period[], { settings }: Scorecard): Column {
  const isCompliance = kpi.kind === "compliance";
  const own = values.series.get(kpi.id);
  const series = own && standingSeries(kpi, own, values.closings ?? [], settings);
  const today = dayFor(series, values);
  const column: Column = {
    actual: new Float64Array(periods.length).fill(NaN),
    target: new Float64Array(periods.length).fill(NaN),
    baseline: new Float64Array(periods.length).fill(NaN),
    standing: new Uint8Array(periods.length),
    own: ownRows(periods, series?.actual ?? [], lastWholeDay(kpi, today, settings), today, settings),
    coverage: new Float64Array(periods.length).fill(1),
    running: new Float64Array(periods.length).fill(NaN),
    periods: isCompliance ? new Float64Array(periods.length) : undefined,
    met: isCompliance ? new Float64Array(periods.length) : undefined,
  };
  const now = values.readings.get(kpi.id) ?? NO_READINGS;
  periods.forEach((period, row) => {
    const readings = readingsAt(kpi, now, series, { period, today }, settings);
    column.standing[row] = standingOf(kpi, readings);
    column.coverage[row] = coverageOf(readings);
    column.running[row] = readings.running?.value ?? NaN;
    const { actual, target, baseline } = valuesOf(kpi, readings);
    column.actual[row] = actual;
    column.target[row] = target;
    column.baseline[row] = baseline;
    if (column.periods && column.met) {
      column.periods[row] = readings.compliance?.periods ?? NaN;
      column.met[row] = readings.compliance?.met ?? NaN;
    }
  });
  return column;
}

/** The day up to which values count: of a flow the last day of its own period that is over. */
function lastWholeDay(kpi: Kpi, today: number, { frequency, fiscalYearStart }: Settings): number {
  return wholeView(kpi, { first: today, last: today, today }, frequency, fiscalYearStart).last;
}

/** Without observations there is only the present. */
function ownRows(
  periods: readonly Period[],
  observations: readonly Observation[],
  last: number,
  today: number,
  { fiscalYearStart }: Settings,
): Uint8Array {
  const frequency = periods[0]?.frequency;
  if (frequency === undefined) return new Uint8Array();
  const days =
    observations.length === 0
      ? [today]
      : observations.flatMap(({ day, reading: { kind } }) =>
          day > last || kind === "blank" || kind === "none" ? [] : [day],
        );
  const observed = new Set(days.map((day) => periodOf(day, frequency, fiscalYearStart).index));
  return Uint8Array.from(periods, ({ index }) => (observed.has(index) ? 1 : 0));
}

function standingOf(kpi: Kpi, readings: Readings): Standing {
  if (absenceOf(kpi, readings) !== undefined) return OUTSIDE;
  const problems = valueProblems(kpi, readings);
  if (problems.length === 0) return READY;
  return stateOf(readings, problems) === "error" ? FAILED : MISSING;
}
