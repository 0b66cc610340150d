import { dayOfSerial, periodOf, type DateSystem } from "../../../scorecard";
import type { Axis } from "./axis";
import type { NativeSeries } from "./cellsOf";
import { isAsItIs } from "./targetFormulas";
import { extentOfSeries, partsFormula, seriesFormulas, type SeriesKpi, type SeriesSettings } from "./seriesFormulas";

/** Excel takes 8,192 characters. */
const MOST_CHARACTERS = 8000;
/** As long as an address on a sheet of some thousand rows. */
const AN_ADDRESS = "$AAA$99999";

/**
 * Whether native formulas can say what the series says. These stay written values:
 *
 * - a series without a period that can be understood, or with one before March 1900, or 1904 in workbooks that count from then
 * - a KPI of the kind `compliance` with two cells in one of its periods: no formula makes one value of each period
 * - `productOfRates` with two cells of one day, which no formula can tell apart
 * - a target of the year shared out evenly over weeks or days: the number of these differs by year
 * - what is longer than Excel takes: targets by season, or cumulative ones, of a daily KPI whose values add up
 */
export function isNativeSeries(
  kpi: SeriesKpi,
  settings: SeriesSettings,
  series: NativeSeries,
  axis: Axis,
  dateSystem: DateSystem,
): boolean {
  if (axis.kind === "none") return false;
  const isShort = kpi.frequency === "week" || kpi.frequency === "day";
  if (isShort && series.cells.Target === undefined && isSharedEvenly(kpi)) return false;
  const days = axis.days.filter((day) => day !== "");
  const own = days.map((day) => periodOf(dayOfSerial(day, dateSystem), kpi.frequency, settings.fiscalYearStart).index);
  if (kpi.kind === "compliance" && repeats(own)) return false;
  if (kpi.aggregation.kind === "productOfRates" && repeats(days)) return false;
  const places = { cell: () => AN_ADDRESS, moment: () => AN_ADDRESS, target: AN_ADDRESS };
  const formulas = [
    ...Object.values(seriesFormulas(kpi, settings, series, places)),
    partsFormula(kpi, settings, series, places),
    extentOfSeries(kpi, settings, series, places) ?? "",
  ];
  return formulas.every(({ length }) => length <= MOST_CHARACTERS);
}

const isSharedEvenly = (kpi: SeriesKpi): boolean =>
  !isAsItIs(kpi) &&
  (kpi.targetSpread.kind === "linear" || (kpi.targetSpread.kind === "cumulative" && !kpi.targetSpread.shares));

const repeats = (numbers: readonly number[]): boolean => new Set(numbers).size < numbers.length;
