import { betterWay } from "../insight";
import {
  after,
  firstDay,
  FREQUENCIES,
  lastDay,
  NO_READINGS,
  periodOf,
  placeInYear,
  readingsAt,
  targetOver,
  type Frequency,
  type Kpi,
  type Period,
  type Reading,
  type Series,
  type Settings,
} from "../scorecard";
import type { Compared, KpiFigures } from "../workbook";
import { evaluationSeen } from "./evaluationAt";
import type { Ready } from "./state";

/**
 * What finance people compare: a period, the fiscal year up to its end, and the whole of that year; each with its budget and the year
 * before. Only what the KPI says is said: without a series nothing is known but the period, and a value that is carried on from an earlier period
 * is none of this one.
 *
 * The budget is the target. The estimate of the year is what it has brought so far and the budget of the periods without a value yet, where values add up; of
 * anything else it is the value of a year that is over.
 *
 * - Unit: that of the KPI.
 * - Empty: `undefined` for what is not known.
 */
export function figuresOf(state: Ready, kpi: Kpi, period: Period): KpiFigures {
  const { scorecard, values, moment } = state;
  const { settings } = scorecard;
  const { fiscalYearStart } = settings;
  const today = Math.min(lastDay(period, fiscalYearStart), moment.today);
  const isShown = period.frequency === moment.period.frequency && period.index === moment.period.index;
  const evaluation = isShown ? state.evaluation : evaluationSeen(state, period);
  const shown = evaluation.kpis.get(kpi.id)?.readings ?? NO_READINGS;
  const month = { actual: numberIn(shown.actual), budget: numberIn(shown.target) };
  const better = betterWay(kpi, shown, today);
  const series = values.series.get(kpi.id);
  if (series === undefined || series.actual.length === 0)
    return { month: { ...month, last: undefined }, toDate: NOTHING, year: NOTHING, better };

  const single = values.readings.get(kpi.id) ?? NO_READINGS;
  const at = (of: Period, day: number): Omit<Compared, "last"> => {
    const { actual, target } = readingsAt(kpi, single, series, { period: of, today: day }, settings);
    return { actual: numberIn(actual), budget: numberIn(target) };
  };
  const { perYear } = placeInYear(period, fiscalYearStart);
  const year = periodOf(today, "year", fiscalYearStart);
  const lastYear = after(year, -1);
  const sameLast = after(period, -perYear);
  const end = lastDay(sameLast, fiscalYearStart);
  // Rates that follow upon each other have a target for each period, and none for several.
  const isChained = kpi.aggregation.kind === "productOfRates";
  const read = at(year, today);
  const toDate = isChained ? { ...read, budget: undefined } : read;
  const addsUp = kpi.aggregation.kind === "sum" || kpi.aggregation.kind === "yearToDate";
  const frequency = rhythmOf(kpi, series, { from: firstDay(year, fiscalYearStart), today }, settings);
  const [first, ...others] = yearOf(frequency, today, fiscalYearStart);
  const [last = first] = others.slice(-1);
  const hasBudget = !isChained && kpi.aggregation.kind !== "rollingSum";
  const budget = hasBudget
    ? numberIn(
        targetOver({ ...kpi, frequency }, single.target, series.target, addsUp ? [first, ...others] : [last], settings),
      )
    : undefined;
  const isOver = lastDay(year, fiscalYearStart) <= today;
  return {
    month: { ...month, last: at(sameLast, end).actual },
    toDate: { ...toDate, last: at(lastYear, end).actual },
    year: {
      actual: isOver ? toDate.actual : addsUp ? withRest(toDate, budget) : undefined,
      budget,
      last: at(lastYear, lastDay(lastYear, fiscalYearStart)).actual,
    },
    better,
  };
}

const NOTHING: Compared = { actual: undefined, budget: undefined, last: undefined };

const numberIn = (reading: Reading): number | undefined =>
  reading.kind === "number" && reading.since === undefined ? reading.value : undefined;

/**
 * How often the KPI has a value: as rarely as it is measured, and no more often than the scorecard's periods, unless it has had more than
 * one value in some of them.
 */
function rhythmOf(
  { frequency: own }: Kpi,
  { actual }: Series,
  { from, today }: { readonly from: number; readonly today: number },
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
): Frequency {
  if (FREQUENCIES.indexOf(own) >= FREQUENCIES.indexOf(frequency)) return own;
  const days = actual.filter(({ day, reading }) => reading.kind === "number" && day >= from && day <= today);
  const count = (of: Frequency): number =>
    new Set(days.map(({ day }) => periodOf(day, of, fiscalYearStart).index)).size;
  return count(own) > count(frequency) ? own : frequency;
}

/** The periods of the fiscal year that a day lies in. */
function yearOf(frequency: Frequency, day: number, fiscalYearStart: number): readonly [Period, ...Period[]] {
  const current = periodOf(day, frequency, fiscalYearStart);
  const { place, perYear } = placeInYear(current, fiscalYearStart);
  const first = after(current, -place);
  return [first, ...Array.from({ length: perYear - 1 }, (_, index) => after(first, index + 1))];
}

function withRest(toDate: Omit<Compared, "last">, budget: number | undefined): number | undefined {
  const { actual, budget: soFar } = toDate;
  return actual === undefined || soFar === undefined || budget === undefined ? undefined : actual + budget - soFar;
}
