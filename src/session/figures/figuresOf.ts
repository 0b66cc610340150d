import {
  lastDay,
  periodOf,
  type Kpi,
  type Moment,
  type Period,
  type Readings,
  type Series,
  type Settings,
} from "../../scorecard";
import type { Compared, KpiFigures } from "../../workbook";
import { figureLine, hasCome, isLineOver, looksBack } from "./figureLine";
import { figureSpans, type Span } from "./figureSpans";
import { actualOver, budgetOver, numberIn } from "./overPeriods";
import { weekdayOf } from "./written";

type Figures = Omit<KpiFigures, "better">;

interface Known {
  /** What stands in single cells. */
  readonly readings: Readings;
  /** As it stands, with what has been closed; without it the single cells are of the day in `present`. */
  readonly series: Series | undefined;
  readonly present: number;
  /** What the period said when it was closed. */
  readonly closed?: Readings | undefined;
  /** What stood in single cells when somebody last saved in a period that is over; `undefined` where nothing was kept. */
  readonly keptIn?: (period: Period) => Readings | undefined;
}

const NOTHING: Compared = { actual: undefined, budget: undefined, last: undefined };
const NO_SERIES: Series = { actual: [], target: [] };

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
export function figuresOf(kpi: Kpi, known: Known, moment: Moment, settings: Settings): Figures {
  const { period } = moment;
  const { fiscalYearStart } = settings;
  const { readings, series = NO_SERIES } = known;
  const line = figureLine(kpi, series, moment, settings);
  const { frequency: own, aggregation } = line.kpi;
  const asked = { period, own, weekday: weekdayOf(line.actuals.observations) };
  const spans = figureSpans({ ...asked, hasCome: (each) => hasCome(line, each) }, fiscalYearStart);
  const budgetOf = (periods: Span["now"]): number | undefined => budgetOver(line, readings, periods, spans.year.now);
  const compared = ({ now, last }: Span): Compared => ({
    actual: actualOver(line, now),
    budget: budgetOf(now),
    last: actualOver(line, last),
  });
  /** What was signed stands; but for what looks back, of which the closing keeps more than the period. */
  const asClosed = (open: Compared): Compared =>
    known.closed === undefined || own !== period.frequency || looksBack(kpi)
      ? open
      : { ...open, actual: numberIn(known.closed.actual), budget: numberIn(known.closed.target) };

  const month = compared(spans.month);
  if (series.actual.length === 0) {
    const present = periodOf(known.present, period.frequency, fiscalYearStart);
    const isPresent = spans.month.now.length > 0 && present.index === period.index;
    const isKnown = isPresent && (line.isLevel || isLineOver(line, period, known.present));
    const actual = isKnown ? numberIn(readings.actual) : undefined;
    // What was kept is of the KPI's own period and no part of a longer one; of what adds up it is all of it on the last day only.
    const keptIn = (each: Period): Readings | undefined => {
      const found = own === period.frequency ? known.keptIn?.(each) : undefined;
      return aggregation.kind !== "sum" || found?.keptOn === lastDay(each, fiscalYearStart) ? found : undefined;
    };
    const kept = isPresent ? undefined : keptIn(period);
    const lastYear = spans.month.last[0] && keptIn(spans.month.last[0]);
    const past: Compared = {
      actual: kept === undefined ? actual : numberIn(kept.actual),
      budget: kept === undefined ? month.budget : numberIn(kept.target),
      last: lastYear && numberIn(lastYear.actual),
    };
    return { month: asClosed(past), toDate: NOTHING, year: NOTHING };
  }
  const toDate = compared(spans.toDate);
  const rest = spans.year.now.slice(spans.toDate.now.length);
  const ofRest = aggregation.kind === "sum" ? budgetOf(rest) : undefined;
  const isYearOver = rest.length === 0 && spans.year.now.every((each) => isLineOver(line, each));
  const estimate = toDate.actual === undefined || ofRest === undefined ? undefined : toDate.actual + ofRest;
  return {
    month: month.actual === undefined ? month : asClosed(month),
    toDate,
    year: { ...compared(spans.year), actual: isYearOver ? toDate.actual : estimate },
  };
}
