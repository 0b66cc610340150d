import {
  firstDay,
  isOver,
  KINDS,
  lastDay,
  within,
  type Aggregation,
  type Frequency,
  type Kpi,
  type Moment,
  type Period,
  type Series,
  type Settings,
} from "../../scorecard";
import { fiscalYearOf, isLonger, type Days } from "./figureSpans";
import { partsOf, writtenAs, type Written } from "./written";

/** A KPI as finance people compare it: each of its own periods by itself. */
export interface FigureLine {
  /** As defined, but with its own periods looked at alone. */
  readonly kpi: Kpi;
  /** Of several periods only the last counts. */
  readonly isLevel: boolean;
  readonly actuals: Written;
  readonly targets: Written;
  /** The last day that counts. */
  readonly today: number;
  /** Of the period that is shown. */
  readonly shown: Frequency;
  readonly settings: Settings;
}

/** How a period is looked at by itself, without those before it. */
const ALONE: Readonly<Partial<Record<Aggregation["kind"], Aggregation>>> = {
  yearToDate: { kind: "sum" },
  rollingSum: { kind: "sum" },
  rollingAverage: { kind: "average" },
};

/** Whether what a period says is made of those before it too. */
export const looksBack = ({ aggregation }: Kpi): boolean => Object.hasOwn(ALONE, aggregation.kind);

const A_WEEK = 7;

/** @param series - as it stands, with what has been closed */
export function figureLine(kpi: Kpi, series: Series, { period, today }: Moment, settings: Settings): FigureLine {
  const { fiscalYearStart } = settings;
  const isLevel = kpi.aggregation.kind === "last" || "read" in KINDS[kpi.kind];
  const aggregation: Aggregation = isLevel ? { kind: "last" } : (ALONE[kpi.aggregation.kind] ?? kpi.aggregation);
  const usable = series.actual.filter(
    ({ day, denominator }) => day <= today && (aggregation.kind !== "ratioOfSums" || denominator?.kind === "number"),
  );
  const year = fiscalYearOf(period, fiscalYearStart);
  const before = { ...year, index: year.index - 1 };
  const looked: Days = [firstDay(before, fiscalYearStart) - A_WEEK, lastDay(year, fiscalYearStart) + A_WEEK];
  const rhythm = { own: kpi.frequency, shown: period.frequency, fiscalYearStart };
  const actuals = writtenAs(usable, rhythm, looked);
  // What is said of a quarter is written every month all the same, where it need not be added up to one.
  const isShared = ["sum", "productOfRates"].includes(aggregation.kind) || kpi.targetSpread.kind === "cumulative";
  const frequency = isShared && isLonger(kpi.frequency, period.frequency) ? kpi.frequency : actuals.frequency;
  return {
    kpi: { ...kpi, aggregation, frequency },
    ...{ isLevel, actuals, targets: writtenAs(series.target, rhythm, looked) },
    ...{ today, shown: period.frequency, settings },
  };
}

/** Of a level only the last period counts. */
export const counted = ({ isLevel }: FigureLine, periods: readonly Period[]): readonly Period[] =>
  isLevel ? periods.slice(-1) : periods;

/** @param day - today where none is given */
export const isLineOver = ({ today, settings }: FigureLine, period: Period, day = today): boolean =>
  isOver(period, day, settings.fiscalYearStart);

/** Whether something is written down in each part of a period that counts. */
export function hasAll(line: FigureLine, written: Written, period: Period): boolean {
  const { fiscalYearStart } = line.settings;
  const daysOf = (each: Period): Days => [firstDay(each, fiscalYearStart), lastDay(each, fiscalYearStart)];
  const parts = partsOf(written, period, daysOf(period), fiscalYearStart);
  return (
    parts.length > 0 && counted(line, parts).every((part) => within(written.observations, ...daysOf(part)).length > 0)
  );
}

/** It is over, or it is a level that is already known. */
export const hasCome = (line: FigureLine, period: Period): boolean =>
  isLineOver(line, period) ||
  (line.isLevel && !isLonger(line.kpi.frequency, line.shown) && hasAll(line, line.actuals, period));
