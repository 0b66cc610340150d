import { betterWay } from "../insight";
import {
  after,
  isAdditive,
  lastDay,
  NO_READINGS,
  periodOf,
  placeInYear,
  readingsAt,
  targetOver,
  type Kpi,
  type Period,
  type Reading,
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
    const read = readingsAt(kpi, single, series, { period: of, today: day }, settings);
    return { actual: numberIn(read.actual), budget: numberIn(read.target) };
  };
  const { perYear, place } = placeInYear(period, fiscalYearStart);
  const year = periodOf(today, "year", fiscalYearStart);
  const lastYear = after(year, -1);
  const sameLast = after(period, -perYear);
  const end = lastDay(sameLast, fiscalYearStart);
  const toDate = at(year, today);
  const first = after(period, -place);
  const periods = Array.from({ length: perYear - 1 }, (_, index) => after(first, index + 1));
  const own = (of: Period): Period => periodOf(lastDay(of, fiscalYearStart), kpi.frequency, fiscalYearStart);
  const ofYear = ownPeriodsOf([first, ...periods], own);
  const addsUp = isAdditive(kpi.aggregation);
  const [last = first] = ofYear.slice(-1);
  const whole = addsUp ? ofYear : ([last] as const);
  const budget = numberIn(
    targetOver(kpi, single.target, series.target, [whole[0] ?? last, ...whole.slice(1)], settings),
  );
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

/** The KPI's own periods that end in these, each once. */
function ownPeriodsOf(periods: readonly Period[], own: (of: Period) => Period): readonly Period[] {
  const found = new Map(periods.map((each) => [own(each).index, own(each)]));
  return [...found.values()];
}

function withRest(toDate: Omit<Compared, "last">, budget: number | undefined): number | undefined {
  const { actual, budget: soFar } = toDate;
  return actual === undefined || soFar === undefined || budget === undefined ? undefined : actual + budget - soFar;
}
