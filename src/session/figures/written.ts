import { firstDay, periodOf, within, type Frequency, type Observation, type Period } from "../../scorecard";
import { isLonger, periodsWithin, type Days } from "./figureSpans";

/** What was written down, and how often. */
export interface Written {
  readonly observations: readonly Observation[];
  readonly frequency: Frequency;
}

interface Rhythm {
  /** How often the KPI says that it has a value. */
  readonly own: Frequency;
  /** Of the periods that are shown. */
  readonly shown: Frequency;
  readonly fiscalYearStart: number;
}

/**
 * How often something is written down: as rarely as it says, and no more often than the scorecard's periods, unless some of the longer
 * hold several.
 *
 * @param looked - the days by which it is told
 */
export function writtenAs(
  observations: readonly Observation[],
  { own, shown, fiscalYearStart }: Rhythm,
  looked: Days,
): Written {
  const [shorter, longer] = isLonger(own, shown) ? [shown, own] : [own, shown];
  const near = within(observations, ...looked);
  const count = (frequency: Frequency): number =>
    new Set(near.map(({ day }) => periodOf(day, frequency, fiscalYearStart).index)).size;
  return { observations, frequency: count(shorter) > count(longer) ? shorter : longer };
}

/** The periods within some days in which it is written down; none where these are longer. */
export function partsOf(
  { observations, frequency }: Written,
  period: Period,
  [first, last]: Days,
  fiscalYearStart: number,
): readonly Period[] {
  if (frequency === period.frequency) return [period];
  if (isLonger(frequency, period.frequency)) return [];
  return periodsWithin(frequency, first, last, weekdayOf(observations), fiscalYearStart);
}

/** Days from Monday to the first thing that was observed. */
export function weekdayOf(observations: readonly Observation[]): number {
  const [first] = within(observations, -Infinity, Infinity);
  return first === undefined ? 0 : first.day - firstDay(periodOf(first.day, "week", 1), 1);
}
