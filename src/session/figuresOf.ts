import {
  aggregate,
  firstDay,
  KINDS,
  lastDay,
  periodOf,
  placeInYear,
  targetOver,
  within,
  type Aggregation,
  type Frequency,
  type Kpi,
  type Moment,
  type Observation,
  type Period,
  type Reading,
  type Readings,
  type Series,
  type Settings,
} from "../scorecard";
import type { Compared, KpiFigures } from "../workbook";
import { figureSpans, fiscalYearOf, isLonger, periodsWithin } from "./figureSpans";

type Figures = Omit<KpiFigures, "better">;

interface Known {
  /** What stands in single cells. */
  readonly readings: Readings;
  /** As it stands, with what has been closed; without it the single cells are of the day in `present`. */
  readonly series: Series | undefined;
  readonly present: number;
  /** What the period said when it was closed. */
  readonly closed?: Readings | undefined;
}

/** What was written down, and how often. */
interface Written {
  readonly observations: readonly Observation[];
  readonly frequency: Frequency;
}

/**
 * What finance people compare: a period, the fiscal year up to its end, and the whole of that year; each with its budget and the year
 * before. All of it is made of the KPI's own periods, each by itself: a sum up to a moment is the sum of the year, and one over several
 * periods is looked at in none but its own.
 *
 * - What is not wholly known is not said: a period that is running (but for a level that has come), one of which a value or a target is
 *   missing, a period that is shorter than the KPI's own, a ratio's budget of periods with different ones.
 * - The year to date is that of the KPI's own periods that are over; the year before ends where it does.
 * - The estimate of the year is what it has brought and the budget of the rest, where values add up; of anything else it is the value of a
 *   year that is over.
 *
 * - Unit: that of the KPI.
 * - Empty: `undefined` for what is not known.
 *
 * @param moment - the period that is shown, and the last day that counts
 */
export function figuresOf(kpi: Kpi, known: Known, { period, today }: Moment, settings: Settings): Figures {
  const { fiscalYearStart } = settings;
  const { readings, closed, series = NO_SERIES } = known;
  const isLevel = kpi.aggregation.kind === "last" || "read" in KINDS[kpi.kind];
  const aggregation: Aggregation = isLevel ? { kind: "last" } : (ALONE[kpi.aggregation.kind] ?? kpi.aggregation);
  const isDated = series.actual.length > 0;
  const usable = series.actual.filter(({ day, denominator }) => {
    return day <= today && (aggregation.kind !== "ratioOfSums" || denominator?.kind === "number");
  });
  const year = fiscalYearOf(period, fiscalYearStart);
  const reach = {
    from: firstDay({ ...year, index: year.index - 1 }, fiscalYearStart) - 7,
    to: lastDay(year, fiscalYearStart) + 7,
  };
  const grainOf = (observations: readonly Observation[]): Frequency =>
    grain(within(observations, reach.from, reach.to), kpi.frequency, period.frequency, fiscalYearStart);
  const actuals: Written = { observations: usable, frequency: grainOf(usable) };
  const targets: Written = { observations: series.target, frequency: grainOf(series.target) };
  // What is said of a quarter is written every month all the same, where it need not be added up to one.
  const isShared = ["sum", "productOfRates"].includes(aggregation.kind) || kpi.targetSpread.kind === "cumulative";
  const own = isShared && isLonger(kpi.frequency, period.frequency) ? kpi.frequency : actuals.frequency;
  const days = (periods: readonly Period[]): readonly [number, number] | undefined => {
    const [first, last] = [periods[0], periods[periods.length - 1]];
    return first && last && [firstDay(first, fiscalYearStart), lastDay(last, fiscalYearStart)];
  };
  /** Of a level only the last period counts. */
  const counted = (periods: readonly Period[]): readonly Period[] => (isLevel ? periods.slice(-1) : periods);
  // A day is over on the next; everything longer on its last day.
  const isOver = (each: Period, day = today): boolean =>
    lastDay(each, fiscalYearStart) + (each.frequency === "day" ? 1 : 0) <= day;
  const hasAll = ({ observations, frequency }: Written, each: Period): boolean => {
    const [first, last] = [firstDay(each, fiscalYearStart), lastDay(each, fiscalYearStart)];
    const parts =
      frequency === each.frequency
        ? [each]
        : periodsWithin(frequency, first, last, weekdayOf(observations), fiscalYearStart);
    return (
      !isLonger(frequency, each.frequency) &&
      parts.length > 0 &&
      counted(parts).every((part) => {
        return within(observations, firstDay(part, fiscalYearStart), lastDay(part, fiscalYearStart)).length > 0;
      })
    );
  };
  const hasCome = (each: Period): boolean =>
    isOver(each) || (isLevel && !isLonger(own, period.frequency) && hasAll(actuals, each));
  const spans = figureSpans({ period, own, weekday: weekdayOf(usable), hasCome }, fiscalYearStart);
  const valueOf = (all: readonly Period[]): number | undefined => {
    const periods = counted(all);
    const reached = days(periods);
    if (reached === undefined || !periods.every((each) => hasCome(each) && hasAll(actuals, each))) return undefined;
    const observed = within(usable, ...reached);
    const values = observed.map(({ reading }) => numberIn(reading));
    const denominators = observed.map(({ denominator }) => (denominator && numberIn(denominator)) ?? 0);
    return isAllKnown(values) ? aggregate(aggregation, values, denominators, kpi.unit) : undefined;
  };
  const alone = { ...kpi, frequency: own, aggregation };
  const isSpread =
    kpi.targetSpread.kind === "cumulative" || (kpi.targetSpread.kind !== "each" && aggregation.kind === "sum");
  // The shares of weeks are those of ISO years; a year of months may have other weeks.
  const isPlaced = !isSpread || targets.observations.length > 0 || isByPlace(spans.year.now);
  const budgetOf = (all: readonly Period[]): number | undefined => {
    const periods = counted(all);
    if (!isPlaced || (targets.observations.length > 0 && !periods.every((each) => hasAll(targets, each))))
      return undefined;
    const budgets = periods.map((each) =>
      numberIn(targetOver(alone, readings.target, targets.observations, [each], settings)),
    );
    return isAllKnown(budgets) ? together(aggregation, budgets, kpi.unit) : undefined;
  };
  const compared = ({
    now,
    last,
  }: {
    readonly now: readonly Period[];
    readonly last: readonly Period[];
  }): Compared => ({
    actual: valueOf(now),
    budget: budgetOf(now),
    last: valueOf(last),
  });
  function isByPlace(periods: readonly Period[]): boolean {
    const [first] = periods;
    if (first === undefined) return false;
    const { place, perYear } = placeInYear(first, fiscalYearStart);
    return place === 0 && perYear === periods.length;
  }

  const month = compared(spans.month);
  if (!isDated) {
    const isPresent =
      spans.month.now.length > 0 && isSame(periodOf(known.present, period.frequency, fiscalYearStart), period);
    const actual = isPresent && (isLevel || isOver(period, known.present)) ? numberIn(readings.actual) : undefined;
    return { month: asClosed({ ...month, actual }), toDate: NOTHING, year: NOTHING };
  }
  const toDate = compared(spans.toDate);
  const rest = spans.year.now.slice(spans.toDate.now.length);
  const ofRest = aggregation.kind === "sum" ? budgetOf(rest) : undefined;
  const isYearOver = rest.length === 0 && spans.year.now.every((each) => isOver(each));
  const estimate = toDate.actual === undefined || ofRest === undefined ? undefined : toDate.actual + ofRest;
  return {
    month: month.actual === undefined ? month : asClosed(month),
    toDate,
    year: { ...compared(spans.year), actual: isYearOver ? toDate.actual : estimate },
  };

  /** What was signed stands; but for what looks back, of which the closing keeps more than the period. */
  function asClosed(open: Compared): Compared {
    if (closed === undefined || own !== period.frequency || Object.hasOwn(ALONE, kpi.aggregation.kind)) return open;
    return { ...open, actual: numberIn(closed.actual), budget: numberIn(closed.target) };
  }
}

const NOTHING: Compared = { actual: undefined, budget: undefined, last: undefined };
const NO_SERIES: Series = { actual: [], target: [] };

/** How a period is looked at by itself, without those before it. */
const ALONE: Readonly<Partial<Record<Aggregation["kind"], Aggregation>>> = {
  yearToDate: { kind: "sum" },
  rollingSum: { kind: "sum" },
  rollingAverage: { kind: "average" },
};

const numberIn = (reading: Reading): number | undefined =>
  reading.kind === "number" && reading.since === undefined ? reading.value : undefined;

const isSame = (one: Period, other: Period): boolean => one.frequency === other.frequency && one.index === other.index;

const isAllKnown = (numbers: readonly (number | undefined)[]): numbers is readonly [number, ...number[]] =>
  numbers.length > 0 && numbers.every((each) => each !== undefined);

/** The budget of several periods; of rates that follow upon each other there is none, and of ratios only where all are the same. */
function together(
  aggregation: Aggregation,
  [first, ...others]: readonly [number, ...number[]],
  unit: string,
): number | undefined {
  if (others.length === 0) return first;
  const { kind } = aggregation;
  if (kind === "productOfRates") return undefined;
  if (kind !== "sum" && others.every((each) => each === first)) return first;
  return kind === "ratioOfSums" ? undefined : aggregate(aggregation, [first, ...others], [], unit);
}

/** How often something is written down: as rarely as it says, and no more often than the scorecard's periods, unless some of the longer hold several. */
function grain(
  observations: readonly Observation[],
  own: Frequency,
  shown: Frequency,
  fiscalYearStart: number,
): Frequency {
  const [shorter, longer] = isLonger(own, shown) ? [shown, own] : [own, shown];
  const count = (frequency: Frequency): number =>
    new Set(observations.map(({ day }) => periodOf(day, frequency, fiscalYearStart).index)).size;
  return count(shorter) > count(longer) ? shorter : longer;
}

/** Days from Monday to the first thing that was observed. */
function weekdayOf(observations: readonly Observation[]): number {
  const [first] = within(observations, -Infinity, Infinity);
  return first === undefined ? 0 : first.day - firstDay(periodOf(first.day, "week", 1), 1);
}
