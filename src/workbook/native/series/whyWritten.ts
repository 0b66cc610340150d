import { dayOfSerial, periodOf, type DateSystem } from "../../../scorecard";
import type { Axis } from "./axis";
import type { NativeSeries } from "./cellsOf";
import { isAsItIs } from "./targetFormulas";
import { extentOfSeries, partsFormula, seriesFormulas, type SeriesKpi, type SeriesSettings } from "./seriesFormulas";

/** Excel takes 8,192 characters. */
const MOST_CHARACTERS = 8000;
/** As long as an address on a sheet of some thousand rows. */
const AN_ADDRESS = "$AAA$99999";

/** Why no formula can say what a series says. */
export type WhyWritten = "no-period" | "shared-evenly" | "repeated-period" | "repeated-day" | "too-long";

/**
 * Why the numbers of a series stay written values; `undefined` where native formulas can say them.
 *
 * - `no-period`: none can be understood, or one is before March 1900, or 1904 in workbooks that count from then
 * - `shared-evenly`: a target of the year shared out evenly over weeks or days, of which not every year has as many
 * - `repeated-period`: a KPI of the kind `compliance` with two cells in one of its periods: no formula makes one value of each period
 * - `repeated-day`: `productOfRates` with two cells of one day, which no formula can tell apart
 * - `too-long`: more characters than Excel takes, such as a share of its own for each day of a year
 */
export function whyWritten(
  kpi: SeriesKpi,
  settings: SeriesSettings,
  series: NativeSeries,
  axis: Axis,
  dateSystem: DateSystem,
): WhyWritten | undefined {
  if (axis.kind === "none") return "no-period";
  const isShort = kpi.frequency === "week" || kpi.frequency === "day";
  if (isShort && series.cells.Target === undefined && isSharedEvenly(kpi)) return "shared-evenly";
  const days = axis.days.filter((day) => day !== "");
  const own = days.map((day) => periodOf(dayOfSerial(day, dateSystem), kpi.frequency, settings.fiscalYearStart).index);
  if (kpi.kind === "compliance" && repeats(own)) return "repeated-period";
  if (kpi.aggregation.kind === "productOfRates" && repeats(days)) return "repeated-day";
  const places = { cell: () => AN_ADDRESS, moment: () => AN_ADDRESS, target: AN_ADDRESS };
  const formulas = [
    ...Object.values(seriesFormulas(kpi, settings, series, places)),
    partsFormula(kpi, settings, series, places),
    extentOfSeries(kpi, settings, series, places) ?? "",
  ];
  return formulas.every(({ length }) => length <= MOST_CHARACTERS) ? undefined : "too-long";
}

const isSharedEvenly = (kpi: SeriesKpi): boolean =>
  !isAsItIs(kpi) &&
  (kpi.targetSpread.kind === "linear" || (kpi.targetSpread.kind === "cumulative" && !kpi.targetSpread.shares));

const repeats = (numbers: readonly number[]): boolean => new Set(numbers).size < numbers.length;
