import { valueCoverage } from "../valueCoverage";
import { NO_READINGS, valuesOf } from "../evaluateKpi";
import { takesPart } from "../evaluateParent";
import type { JoinedCells, ScorecardValues } from "../values";
import type { KpiId, NodeId } from "../identity";
import type { Readings } from "../reading";
import type { Kpi, Scorecard, Settings } from "../scorecard";
import { isMissing } from "../time/observed";
import { firstDay, lastDay, type Period } from "../time/period";
import { readingsWithBelow } from "../time/readingsWithBelow";
import { standingSeries } from "./standingSeries";
import type { Observation } from "../time/series";
import { wholeView } from "../time/wholePeriods";
import { axisOf, type Axis } from "./axis";
import { closingOf, type Closing } from "./closing";
import { TableColumn } from "./column";
import { dayFor } from "./dayFor";
import { keptOf } from "./keptValue";
import { numbersFor } from "./numbers";
import { FILLED, fillPlainRows } from "./plainRows";
import { MISSING, OUTSIDE, READY, standingOf } from "./standing";

/** The values of all KPIs over time: a column a KPI, a row a period, oldest first. */
export interface ValueTable {
  readonly periods: readonly Period[];
  /** The day at which each period is scored: its last, or today. */
  readonly days: Float64Array;
  readonly columns: ReadonlyMap<KpiId, TableColumn>;
  /** The closed ones among the periods, by row. */
  readonly closed: ReadonlyMap<number, Closing>;
  /** What counts of the scorecards below, by the node that it counts in; asked for where scores are. */
  readonly below: (() => ReadonlyMap<NodeId, readonly JoinedCells[]>) | undefined;
}

/** Brings the values of every KPI onto the same periods, each by its own frequency and aggregation. */
export function tabulate(scorecard: Scorecard, values: ScorecardValues, periods: readonly Period[]): ValueTable {
  const { fiscalYearStart } = scorecard.settings;
  const days = Float64Array.from(periods, (period) => Math.min(lastDay(period, fiscalYearStart), values.today));
  const axis = axisOf(periods, fiscalYearStart);
  const columns = new Map<KpiId, TableColumn>();
  const all = numbersFor(scorecard.kpis.length, periods.length);
  const owns = new Uint8Array(all.marks.length);
  const filled = new Uint8Array(periods.length);
  scorecard.kpis.forEach((kpi, place) => {
    const column = new TableColumn(all, owns, place * periods.length, axis);
    fill(column, kpi, values, axis, filled, scorecard);
    columns.set(kpi.id, column);
  });
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
  columns: ReadonlyMap<KpiId, TableColumn>,
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

function fill(
  column: TableColumn,
  kpi: Kpi,
  values: ScorecardValues,
  axis: Axis,
  filled: Uint8Array,
  { settings }: Scorecard,
): void {
  const { periods } = axis;
  const own = values.series.get(kpi.id);
  const series = own && standingSeries(kpi, own, values.closings ?? [], settings);
  const today = dayFor(series, values);
  const kept = keptOf(values, kpi.id);
  if (kpi.kind === "compliance") {
    column.periods = new Float64Array(periods.length);
    column.met = new Float64Array(periods.length);
  }
  const now = values.readings.get(kpi.id) ?? NO_READINGS;
  const last = lastWholeDay(kpi, today, settings);
  const isFilled = series && fillPlainRows(kpi, now, series, { today, last }, axis, column, filled, settings);
  if (isFilled !== true) markOwnRows(axis, column.own, series?.actual ?? [], last, today);
  for (let row = 0; row < periods.length; row += 1) {
    if (isFilled === true && filled[row] === FILLED) continue;
    const period = periods[row] as Period;
    const readings = readingsWithBelow(values, kpi, now, series, { period, today, kept }, settings);
    column.standing[row] = standingOf(kpi, readings);
    const isMade = readings.crossed !== undefined && readings.actual.kind === "number";
    // What an older period lends to those below is no more of this one than it would be in a series of its own.
    if (isMade) column.own[row] = isMadeIn(period, kpi.id, readings, values, settings) ? 1 : 0;
    else if (readings.keptOn !== undefined) column.own[row] = 1;
    column.coverage = axis.withValue(column.coverage, row, valueCoverage(readings));
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
}

function isMadeIn(
  period: Period,
  kpi: KpiId,
  readings: Readings,
  values: ScorecardValues,
  { fiscalYearStart }: Settings,
): boolean {
  const days = [firstDay(period, fiscalYearStart), lastDay(period, fiscalYearStart)] as const;
  return values.below?.isOwn(kpi, readings, period, days, values) ?? false;
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
