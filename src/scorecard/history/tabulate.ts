import { coverageOf } from "../evaluate";
import { NO_READINGS, valuesOf } from "../evaluateKpi";
import { takesPart } from "../evaluateParent";
import type { Below, JoinedCells } from "../below/below";
import type { KpiId, NodeId } from "../identity";
import type { Readings } from "../reading";
import type { Kpi, Scorecard, Settings } from "../scorecard";
import { isMissing } from "../time/observed";
import { lastDay, type Period } from "../time/period";
import { readingsAt } from "../time/readingsAt";
import { standingSeries } from "./standingSeries";
import type { Observation, Series } from "../time/series";
import { wholeView } from "../time/wholePeriods";
import { arraysOf, type Arrays } from "./arrays";
import { axisOf, type Axis } from "./axis";
import { closingOf, type Closing } from "./closing";
import { dayFor } from "./dayFor";
import { keptOf, type KeptValues } from "./keptValue";
import { FILLED, fillPlainRows } from "./plainRows";
import { MISSING, OUTSIDE, READY, standingOf } from "./standing";
import type { Writable } from "./writable";

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
  /** What counts of the scorecards below, by the node that it counts in; asked for where scores are. */
  readonly below: (() => ReadonlyMap<NodeId, readonly JoinedCells[]>) | undefined;
}

/** The numbers behind the present and the past. */
export interface ScorecardValues {
  readonly readings: ReadonlyMap<KpiId, Readings>;
  readonly series: ReadonlyMap<KpiId, Series>;
  /** Periods whose numbers stand. */
  readonly closings?: readonly Closing[];
  /** What stood in single cells in periods that nobody has closed. */
  readonly kept?: KeptValues;
  /** What the scorecards below say that count in this one. */
  readonly below?: Below;
  /** The day it is, as an Excel serial date of the 1900 system: nothing later counts. */
  readonly today: number;
  /** The day whose values stand in single cells, where it is another one. */
  readonly present?: number;
}

/** Brings the values of every KPI onto the same periods, each by its own frequency and aggregation. */
export function tabulate(scorecard: Scorecard, values: ScorecardValues, periods: readonly Period[]): ValueTable {
  const { fiscalYearStart } = scorecard.settings;
  const days = Float64Array.from(periods, (period) => Math.min(lastDay(period, fiscalYearStart), values.today));
  const axis = axisOf(periods, fiscalYearStart);
  const arrays = arraysOf(periods.length);
  const columns = new Map<KpiId, Writable<Column>>();
  const filled = new Uint8Array(periods.length);
  for (const kpi of scorecard.kpis) columns.set(kpi.id, columnOf(kpi, values, axis, arrays, filled, scorecard));
  const closed = closedRows(periods, values.closings ?? []);
  for (const [row, closing] of closed) takeOver(closing, row, scorecard.kpis, columns, axis);
  const { below } = values;
  return { periods, days, columns, closed, below: below && (() => below.over(periods, values)) };
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
  columns: ReadonlyMap<KpiId, Writable<Column>>,
  axis: Axis,
): void {
  const { kpis } = closing.evaluation;
  for (const kpi of definitions) {
    const [column, closed] = [columns.get(kpi.id), kpis.get(kpi.id)];
    if (column === undefined) continue;
    const { actual, target, baseline } = valuesOf(kpi, closed?.readings ?? NO_READINGS);
    column.actual[row] = actual;
    column.target = axis.withValue(column.target, row, target);
    column.baseline = axis.withValue(column.baseline, row, baseline);
    column.standing[row] =
      closed === undefined || !takesPart(closed) ? OUTSIDE : closed.score === undefined ? MISSING : READY;
    column.own[row] = 1;
  }
}

function columnOf(
  kpi: Kpi,
  values: ScorecardValues,
  axis: Axis,
  { numbers, marks }: Arrays,
  filled: Uint8Array,
  { settings }: Scorecard,
): Writable<Column> {
  const { periods } = axis;
  const isCompliance = kpi.kind === "compliance";
  const own = values.series.get(kpi.id);
  const series = own && standingSeries(kpi, own, values.closings ?? [], settings);
  const today = dayFor(series, values);
  const kept = keptOf(values, kpi.id);
  const column: Writable<Column> = {
    actual: numbers(),
    target: axis.none,
    baseline: axis.none,
    standing: marks(),
    own: marks(),
    coverage: axis.whole,
    running: axis.none,
    periods: isCompliance ? new Float64Array(periods.length) : undefined,
    met: isCompliance ? new Float64Array(periods.length) : undefined,
  };
  const now = values.readings.get(kpi.id) ?? NO_READINGS;
  const last = lastWholeDay(kpi, today, settings);
  const isFilled = series && fillPlainRows(kpi, now, series, { today, last }, axis, column, filled, settings);
  if (isFilled !== true) markOwnRows(axis, column.own, series?.actual ?? [], last, today);
  for (let row = 0; row < periods.length; row += 1) {
    if (isFilled === true && filled[row] === FILLED) continue;
    const period = periods[row] as Period;
    const readings = readingsAt(kpi, now, series, { period, today, kept }, settings);
    column.standing[row] = standingOf(kpi, readings);
    if (readings.keptOn !== undefined) column.own[row] = 1;
    if (readings.parts !== undefined) column.coverage = axis.withValue(column.coverage, row, coverageOf(readings));
    if (readings.running !== undefined) column.running = axis.withValue(column.running, row, readings.running.value);
    const { actual, target, baseline } = valuesOf(kpi, readings);
    column.actual[row] = actual;
    column.target = axis.withValue(column.target, row, target);
    column.baseline = axis.withValue(column.baseline, row, baseline);
    if (column.periods && column.met) {
      column.periods[row] = readings.compliance?.periods ?? NaN;
      column.met[row] = readings.compliance?.met ?? NaN;
    }
  }
  return column;
}

/** The day up to which values count: of a flow the last day of its own period that is over, where only such periods are judged. */
function lastWholeDay(kpi: Kpi, today: number, settings: Settings): number {
  return wholeView(kpi, { first: today, last: today, today }, settings.frequency, settings).last;
}

/** Without observations there is only the day of single cells. */
function markOwnRows(
  { rowsOf }: Axis,
  own: Uint8Array,
  observations: readonly Observation[],
  last: number,
  today: number,
): void {
  const counting = observations.filter(({ day, reading }) => day <= last && !isMissing(reading)).map(({ day }) => day);
  const days = Float64Array.from(observations.length === 0 ? [today] : counting);
  const rows = rowsOf(days);
  for (let index = 0; index < days.length; index += 1) {
    const row = rows[index] as number;
    if (row >= 0) own[row] = 1;
  }
}
