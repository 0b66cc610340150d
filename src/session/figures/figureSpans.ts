import {
  FREQUENCIES,
  after,
  calendarDate,
  dayOf,
  firstDay,
  lastDay,
  periodOf,
  type Frequency,
  type Period,
} from "../../scorecard";

/** A KPI's own periods, oldest first, and those at the same place in the fiscal year before; none where there are none like them. */
export interface Span {
  readonly now: readonly Period[];
  readonly last: readonly Period[];
}

/** The first and the last of some days. */
export type Days = readonly [number, number];

export interface FigureSpans {
  /** What the period that is shown is made of; nothing where the KPI's own periods are longer. */
  readonly month: Span;
  /** Up to its end, as far as they have come. */
  readonly toDate: Span;
  readonly year: Span;
}

interface Asked {
  /** The period that is shown. */
  readonly period: Period;
  /** How often the KPI has a value. */
  readonly own: Frequency;
  /** Days from Monday to the day by which a week counts to a month. */
  readonly weekday: number;
  readonly hasCome: (own: Period) => boolean;
}

/** Days from Monday to Thursday: where weeks are looked at, one belongs to the year of its Thursday (ISO 8601). */
const TO_THURSDAY = 3;

export const isLonger = (one: Frequency, other: Frequency): boolean =>
  FREQUENCIES.indexOf(one) > FREQUENCIES.indexOf(other);

/** The fiscal year that a period lies in. */
export const fiscalYearOf = (period: Period, fiscalYearStart: number): Period =>
  periodOf(
    firstDay(period, fiscalYearStart) + (period.frequency === "week" ? TO_THURSDAY : 0),
    "year",
    fiscalYearStart,
  );

/**
 * Which of a KPI's own periods a month, a year to date and a year are made of, and which of the year before answer to them: week 48 to
 * week 48, 5 March to 5 March, all of a year to all of a year, whether it has 52 weeks or 53. Week 53 and 29 February alone have
 * nothing to compare with in a year without them.
 */
export function figureSpans({ period, own, weekday, hasCome }: Asked, fiscalYearStart: number): FigureSpans {
  const byWeek = period.frequency === "week";
  const week = byWeek ? TO_THURSDAY : weekday;
  const [from, to] = [firstDay(period, fiscalYearStart), lastDay(period, fiscalYearStart)];
  const current = fiscalYearOf(period, fiscalYearStart);
  const within = (first: number, last: number) => periodsWithin(own, first, last, week, fiscalYearStart);
  const ofYear = (year: Period): readonly Period[] => {
    const start = (of: Period): number => {
      const day = firstDay(of, fiscalYearStart);
      return byWeek && own === "day" ? firstDay(periodOf(day + TO_THURSDAY, "week", 1), 1) : day;
    };
    return within(start(year), start(after(year, 1)) - 1);
  };
  const [year, before] = [ofYear(current), ofYear(after(current, -1))];
  const lastOf = (now: readonly Period[]): readonly Period[] => {
    const [first, end] = [now[0], now[now.length - 1]];
    if (first === undefined || end === undefined) return [];
    if (now.length === year.length) return before;
    if (own === "day" && !byWeek) return datesBefore(first.index, end.index);
    const place = first.index - (year[0]?.index ?? 0);
    const same = before.slice(place, place + now.length);
    return same.length === now.length ? same : [];
  };
  const span = (now: readonly Period[]): Span => ({ now, last: lastOf(now) });
  const soFar = new Set(
    (isLonger(own, period.frequency)
      ? year.filter((each) => lastDay(each, fiscalYearStart) <= to)
      : within(firstDay(current, fiscalYearStart) - 7, to)
    ).map(({ index }) => index),
  );
  return {
    month: span(isLonger(own, period.frequency) ? [] : within(from, to)),
    toDate: span(year.filter((each) => soFar.has(each.index) && hasCome(each))),
    year: { now: year, last: before },
  };
}

/** The periods of a frequency that begin within some days; of weeks those with a certain day in them. */
export function periodsWithin(
  frequency: Frequency,
  from: number,
  to: number,
  weekday: number,
  fiscalYearStart: number,
): readonly Period[] {
  const days = frequency === "week" ? weekday : 0;
  const dayIn = (period: Period): number => firstDay(period, fiscalYearStart) + days;
  const [lowest, highest] = [from, to].map((day) => periodOf(day, frequency, fiscalYearStart));
  if (lowest === undefined || highest === undefined) return [];
  const first = dayIn(lowest) < from ? after(lowest, 1) : lowest;
  const last = dayIn(highest) > to ? after(highest, -1) : highest;
  return Array.from({ length: Math.max(0, last.index - first.index + 1) }, (_, step) => after(first, step));
}

/** The days of the same dates a year earlier; up to the end of February where these are. */
function datesBefore(first: number, last: number): readonly Period[] {
  const from = yearBefore(first);
  const { day } = calendarDate(first);
  const to = first === last ? (calendarDate(from).day === day ? from : from - 1) : yearBefore(last + 1) - 1;
  return Array.from({ length: to - from + 1 }, (_, step) => ({ frequency: "day", index: from + step }));
}

/** 29 February is 1 March in a year without it. */
function yearBefore(day: number): number {
  const date = calendarDate(day);
  return dayOf({ ...date, year: date.year - 1 });
}
