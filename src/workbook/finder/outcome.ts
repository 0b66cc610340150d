import {
  DEFAULT_OBJECTIVE,
  evaluate,
  firstDay,
  judgesWhole,
  lastDay,
  objectiveId,
  periodOf,
  perspectiveId,
  readingsAt,
  type Aggregation,
  type DateSystem,
  type Field,
  type Frequency,
  type Kpi,
  type Period,
  type Reading,
  type Series,
  type Settings,
  type Status,
} from "../../scorecard";
import type { Binding } from "../binding";
import type { CellValue } from "../cells";
import { isPercentFormat } from "../isPercentFormat";
import { parseSeries, type SeriesReferences } from "../seriesNames";
import type { TabValue } from "../tabSeries";
import { createCellReader, type CellReader, type ReadCells } from "./cellReader";
import { madeOfColumn } from "./madeOfColumn";
import type { WorkbookCells } from "./sheetCells";
import { isPercentUnit } from "./unitWords";

/** What is bound when a place is accepted. */
interface Bound {
  readonly fields: Partial<Readonly<Record<Field, Binding>>>;
  readonly series: SeriesReferences | undefined;
  readonly tabs?: readonly TabValue[];
  readonly frequency: Frequency | undefined;
  readonly aggregation: Aggregation | undefined;
}

/** What a KPI will say once a place is accepted. */
export interface PlaceOutcome {
  readonly actual: number | undefined;
  readonly target: number | undefined;
  readonly baseline: number | undefined;
  /** The newest period with an actual value, and the last day that has one; `undefined` where the value has none. */
  readonly period: Period | undefined;
  readonly day: number | undefined;
  readonly score: number | undefined;
  readonly status: Status;
}

interface OfToday {
  readonly dateSystem: DateSystem;
  /** A period that is running on it is judged as the scorecard judges it; without a day none is. */
  readonly today?: number | undefined;
}

/** Reads the cells of places as the add-in will once they are bound, and scores them by the engine. */
export function createOutcomes(
  cells: WorkbookCells,
  settings: Settings,
  { dateSystem, today }: OfToday,
): (kpi: Kpi, place: Bound) => PlaceOutcome {
  const read = createCellReader(cells);
  return (kpi, { fields, series: references, tabs, frequency = kpi.frequency, aggregation = kpi.aggregation }) => {
    const own = { ...kpi, frequency, aggregation };
    const single = singleReadings(read, own, fields);
    const series = tabs
      ? seriesOfTabs(read, own, tabs)
      : references && seriesOf(read, own, references, settings, dateSystem);
    const latest = newestIn(series);
    const { readings, day } = lookedAt(latest);
    const period = day === undefined ? undefined : periodOf(day, frequency, settings.fiscalYearStart);
    const ids = { perspective: perspectiveId("p"), objective: objectiveId("o") };
    const common = { aliases: [], weight: undefined, order: 1, rollUp: undefined, thresholds: undefined, name: "" };
    const { kpis } = evaluate(
      {
        settings,
        perspectives: [{ ...common, id: ids.perspective }],
        objectives: [{ ...DEFAULT_OBJECTIVE, ...common, id: ids.objective, parent: ids.perspective }],
        kpis: [{ ...own, parent: ids.objective }],
      },
      new Map([[kpi.id, readings]]),
    );
    const { score, status = "none" } = kpis.get(kpi.id) ?? {};
    const numberOf = (reading: Reading): number | undefined => (reading.kind === "number" ? reading.value : undefined);
    const { actual, target, baseline } = readings;
    return {
      actual: numberOf(actual),
      target: numberOf(target),
      baseline: numberOf(baseline),
      period,
      day,
      score,
      status,
    };

    /** What it says at its newest value; of a flow whose period is running, in the last one that is over, if it says anything there. */
    function lookedAt(newest: number | undefined): { readonly readings: Readings; readonly day: number | undefined } {
      if (newest === undefined) return { readings: single, day: undefined };
      const period = periodOf(newest, frequency, settings.fiscalYearStart);
      const on = (moment: number): Readings => readingsAt(own, single, series, { period, today: moment }, settings);
      const first = firstDay(period, settings.fiscalYearStart);
      // What stands under a whole year is what somebody says of that year.
      const isShort = frequency !== "year" && today !== undefined;
      const isRunning = isShort && first <= today && today < lastDay(period, settings.fiscalYearStart);
      const before = newestIn(series, first);
      if (isRunning && judgesWhole(own, settings) && before !== undefined) {
        const readings = on(today);
        if (readings.actual.kind === "number") return { readings, day: before };
      }
      // It is looked at when it is over, so that all that lies in it has come.
      return { readings: on(newest + DAYS_AFTER), day: newest };
    }
  };
}

/** The last day with a number, of those before another. */
function newestIn(series: Series | undefined, before = Infinity): number | undefined {
  const days = (series?.actual ?? []).flatMap(({ day, reading }) =>
    reading.kind === "number" && day < before ? [day] : [],
  );
  return days.length === 0 ? undefined : Math.max(...days);
}

function seriesOfTabs(read: CellReader, { unit }: Kpi, tabs: readonly TabValue[]): Series {
  const observed = ({ day }: TabValue, binding: Binding | undefined) => {
    const value = binding && valueOf(read, binding, unit);
    return typeof value === "number" ? [{ day, reading: { kind: "number", value } as const }] : [];
  };
  return {
    actual: tabs.flatMap((tab) => observed(tab, tab.actual)),
    target: tabs.flatMap((tab) => observed(tab, tab.target)),
  };
}

/** A year is the longest period. */
const DAYS_AFTER = 366;

type Readings = Readonly<Record<Field, Reading>>;

function singleReadings(read: CellReader, { unit }: Kpi, fields: Bound["fields"]): Readings {
  const readingOf = (binding: Binding | undefined): Reading => {
    const value = binding && valueOf(read, binding, unit);
    return typeof value === "number" ? { kind: "number", value } : { kind: "none" };
  };
  const { actual, target, baseline } = fields;
  return { actual: readingOf(actual), target: readingOf(target), baseline: readingOf(baseline) };
}

function valueOf(read: CellReader, binding: Binding, unit: string): CellValue | undefined {
  switch (binding.kind) {
    case "bound":
      return asShown(read(binding.address), unit)[0];
    case "label": {
      const at = read(binding.keys).values.indexOf(binding.key);
      const { values, formats } = read(binding.values);
      const isPercent = isPercentFormat(formats[at] ?? "");
      return asShown({ values: values.slice(at, at + 1), isPercent }, unit)[0];
    }
    case "column":
      return madeOfColumn(binding, (reference) => {
        const isCounted = binding.per !== undefined || binding.take === "nps" || binding.take === "csat";
        return isCounted ? read(reference).values : asShown(read(reference), unit);
      });
  }
}

/** A KPI in percent reads what its cells show. */
function asShown({ values, isPercent }: Pick<ReadCells, "values" | "isPercent">, unit: string): readonly CellValue[] {
  return isPercent && isPercentUnit(unit)
    ? values.map((value) => (typeof value === "number" ? 100 * value : value))
    : values;
}

function seriesOf(
  read: CellReader,
  kpi: Kpi,
  { Actual, Target, Denominator, Period: periods }: SeriesReferences,
  settings: Settings,
  dateSystem: DateSystem,
) {
  if (Actual === undefined || periods === undefined) return undefined;
  const beside = read(periods).values;
  const part = (reference: string): readonly CellValue[] => asShown(read(reference, beside), kpi.unit);
  const parts = {
    // The two sums of a ratio are counted, whatever they show.
    Actual: Denominator === undefined ? part(Actual) : read(Actual).values,
    Period: beside,
    ...(Target === undefined ? {} : { Target: part(Target) }),
    ...(Denominator === undefined ? {} : { Denominator: read(Denominator).values }),
  };
  return parseSeries(parts, kpi, settings, dateSystem);
}
