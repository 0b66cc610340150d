import { hasParts, isAdditive, type Kpi, type Settings } from "../../../scorecard";
import { after, before, firstDayOfYear, firstOf, periodNumber } from "./calendar";
import { EARLIEST } from "./axis";
import { hasContent, holds, rangesOf, sumProduct, type NativeSeries, type Ranges, type SeriesPlaces } from "./cellsOf";
import { metFormula } from "./complianceFormula";
import { seenMoment } from "./flowMoment";
import type { SeriesCell } from "./seriesCells";
import { extentFormula, spreadTarget, targetOfSeries } from "./targetFormulas";
import { aheadOf } from "./aheadOf";
import { isRead, lastDayOf, latestDay, stateOf, valueOf } from "./valueFormulas";

export type SeriesKpi = Pick<
  Kpi,
  "kind" | "rule" | "unit" | "frequency" | "aggregation" | "targetSpread" | "missing" | "carryPeriods"
>;
export type SeriesSettings = Pick<Settings, "frequency" | "fiscalYearStart" | "graceDays" | "missing" | "running">;

/**
 * What a KPI with a series says at the moment, as formulas of its row.
 *
 * - `SeriesDay`: the day of the latest value, 0 without one
 * - `SeriesOwn`: the first day of the KPI's own period that answers; `""` when none does
 * - `SeriesFrom`, `SeriesTo`: the days whose values count
 * - `SeriesState`: `value`, or why there is none: `error` where one is no number or the periods are no longer those
 *   that were written, `blank`, `stale` or `not-due`; only the last
 *   one leaves the KPI out of coverage
 * - `SeriesActual`, `SeriesTarget`: as the engine reads them; `""` without one
 * - `SeriesMet`: of a KPI of the kind `compliance`, how many of its periods met their target, in percent; `""` for others
 */
export function seriesFormulas(
  kpi: SeriesKpi,
  settings: SeriesSettings,
  series: NativeSeries,
  { cell, moment, target: single }: SeriesPlaces,
): Readonly<Record<SeriesCell, string>> {
  const { frequency, aggregation } = kpi;
  const { fiscalYearStart } = settings;
  const ranges = rangesOf(series, { frequency, fiscalYearStart }, cell);
  const [latest, own, state] = [cell("SeriesDay"), cell("SeriesOwn"), cell("SeriesState")];
  const seen = seenMoment(kpi, settings, moment, (last) => latestDay(ranges.actual, ranges.axis, last));
  const { current } = seen;
  const start = `MIN(${seen.first},${current})`;
  const isCarried = (kpi.missing ?? settings.missing) === "carryForward";
  const limits = [seen.first, seen.fresh, isCarried ? before(current, frequency, kpi.carryPeriods) : current];
  const lastDay = lastDayOf(kpi, settings, ranges, latest);
  const unlessNone = (then: string): string => `=IF(${own}="","",${then})`;
  const isCompliance = kpi.kind === "compliance";

  const from = (): string => {
    switch (aggregation.kind) {
      case "yearToDate":
        return firstDayOfYear(own, frequency, fiscalYearStart);
      case "rollingSum":
      case "rollingAverage":
        return before(own, frequency, aggregation.periods - 1);
      default:
        return `IF(${latest}>=${start},${start},${own})`;
    }
  };
  const ahead = aheadOf(kpi, settings, moment, latest);
  const target =
    ranges.target === undefined
      ? spreadTarget(kpi, settings, ranges, single, lastDay, ahead)
      : targetOfSeries(kpi, settings, ranges, ranges.target, ahead);
  return {
    SeriesDay: `=${latestDay(ranges.actual, ranges.axis, seen.last)}`,
    SeriesOwn:
      `=IF(OR(${latest}<${EARLIEST},${latest}<MIN(${limits.join(",")})),"",` +
      `IF(${latest}>=${start},${current},${firstOf(latest, frequency, fiscalYearStart)}))`,
    SeriesFrom: unlessNone(from()),
    SeriesTo: unlessNone(`IF(${latest}>=${start},${seen.last},${after(own, frequency, "1")}-1)`),
    SeriesState: asWritten(
      series,
      `IF(${own}="",IF(${latest}<${EARLIEST},${seen.none},"stale"),` +
        `IFERROR(${stateOf(kpi, ranges, lastDay)},"error"))`,
    ),
    SeriesActual: `=IF(${state}="value",${valueOf(kpi, ranges, lastDay)},"")`,
    SeriesTarget: `=IF(${state}="value",${target},IF(${own}="",${single},""))`,
    SeriesMet: isCompliance ? `=IF(${state}="value",${metFormula(kpi, settings, ranges, single)},"")` : "",
  };
}

/**
 * Where values stand beside other periods than those whose days were written, the series says nothing; nor does it where one
 * stands beside a text among dates that was not there: a date, it may be, that Excel has not understood. What has gone with its sheet is no
 * series without values, though all that looks into its cells passes over errors.
 */
function asWritten({ cells: { Period, Actual }, copies, texts }: NativeSeries, state: string): string {
  if (Actual === undefined) return `=${state}`;
  if (Period === undefined) return `=IFERROR(IF(ROWS(${Actual})>0,${state}),"error")`;
  const changed =
    copies === undefined
      ? `${sumProduct(`ISTEXT(${Period})`, hasContent(Period), hasContent(Actual))}>${texts}`
      : `${sumProduct(`(${Period}&""<>${copies}&"")`, hasContent(Actual))}>0`;
  return `=IFERROR(IF(ROWS(${Actual})*ROWS(${Period})*(${changed}),"error",${state}),"error")`;
}

/**
 * How much of its baseline, said of one of its own periods or of a year of them, the value of a series that adds up is made of, as an
 * expression; `undefined` where the baseline is what it is.
 */
export function extentOfSeries(
  kpi: SeriesKpi,
  settings: SeriesSettings,
  series: NativeSeries,
  { cell, moment }: Pick<SeriesPlaces, "cell" | "moment">,
): string | undefined {
  if (!isAdditive(kpi.aggregation) || isRead(kpi)) return undefined;
  const ranges = rangesOf(series, { frequency: kpi.frequency, fiscalYearStart: settings.fiscalYearStart }, cell);
  return extentFormula(kpi, settings, ranges, aheadOf(kpi, settings, moment, cell("SeriesDay")));
}

/** The share of its own periods that the value of a series is made of, as an expression; 1 where it cannot lack one. */
export function partsFormula(
  kpi: SeriesKpi,
  settings: SeriesSettings,
  series: NativeSeries,
  { cell, moment }: Pick<SeriesPlaces, "cell" | "moment">,
): string {
  if (!hasParts(kpi)) return "1";
  const { frequency } = kpi;
  const ranges = rangesOf(series, { frequency, fiscalYearStart: settings.fiscalYearStart }, cell);
  const { axis, actual, from, to, isFirstOfOwn } = ranges;
  const number = (day: string): string => periodNumber(day, frequency, settings.fiscalYearStart);
  // What stands beside no period is no value: a blank cell would be the first day of all.
  const first = `AGGREGATE(15,6,${axis}/((${axis}>=${EARLIEST})*${hasContent(actual)}),1)`;
  if (frequency === "week")
    return weeksFormula(ranges, `INT(${first})`, number, cell("SeriesDay"), `(${moment("Now")}-${settings.graceDays})`);
  const seen = seenMoment(kpi, settings, moment, (last) => latestDay(actual, axis, last));
  const end = `MIN(${number(to)},MAX(${number(seen.fresh)},${number(cell("SeriesDay"))}))`;
  const all = `(${end}-${number(`MAX(${from},${first})`)}+1)`;
  return `MIN(1,${sumProduct(holds(isFirstOfOwn), "1")}/MAX(1,${all}))`;
}

/**
 * The same of weeks: each counts where the weekday of the very first value lies (`missingParts` of the engine). In the days that
 * count there may be none of that weekday, and then nothing is missing.
 */
function weeksFormula(
  { actual, from, to, isFirstOfAll, numbers }: Ranges,
  first: string,
  number: (day: string) => string,
  latest: string,
  dueBy: string,
): string {
  const weekday = `WEEKDAY(${first},2)`;
  const end = `MIN(${to},${weekday}+MAX(${number(latest)},${number(`(${dueBy}+1)`)}-7))`;
  const all = `(INT((${end}-${first})/7)-INT((MAX(${from},${first})-1-${first})/7))`;
  const counts = `(${numbers}+${weekday}>=MAX(${from},${first}))*(${numbers}+${weekday}<=${end})`;
  return `IFERROR(MIN(1,${sumProduct(holds(`${hasContent(actual)}*${isFirstOfAll}*${counts}`), "1")}/MAX(0,${all})),1)`;
}
