import {
  asSteps,
  isAdditive,
  KINDS,
  PERIODS_PER_YEAR,
  type Kind,
  type Kpi,
  type Settings,
  type TargetSpread,
} from "../../../scorecard";
import { given, number } from "../expressions";
import { after, FEWEST_DAYS, firstOf, MOST_DAYS, MOST_PLACES, placeInYear } from "./calendar";
import { A_NUMBER, asCountedIfNumber, hasContent, holds, lastOf, noNumber, sumProduct, type Ranges } from "./cellsOf";
import type { Ahead } from "./aheadOf";
import { isRead } from "./valueFormulas";

type Targeted = Pick<Kpi, "kind" | "frequency" | "aggregation" | "targetSpread">;
type Calendar = Pick<Settings, "frequency" | "fiscalYearStart">;

/** The share of a single target that each period of a fiscal year has, by its place. */
export function sharesOf(spread: TargetSpread, frequency: Kpi["frequency"]): readonly number[] {
  const perYear = PERIODS_PER_YEAR[frequency];
  const places = Array.from({ length: MOST_PLACES[frequency] }, (_, place) => place);
  switch (spread.kind) {
    case "each":
      return places.map(() => 1);
    case "linear":
      return places.map(() => 1 / perYear);
    case "seasonal":
    case "cumulative": {
      if (spread.shares === undefined) return places.map((place) => Math.min(place + 1, perYear) / perYear);
      const { shares } = spread;
      const sum = (from: number, to: number): number => shares.slice(from, to).reduce((one, other) => one + other, 0);
      const whole = sum(0, shares.length);
      const isSeasonal = spread.kind === "seasonal";
      return places.map((place) => (whole > 0 ? sum(isSeasonal ? place : 0, place + 1) / whole : 0));
    }
  }
}

/** The single target counts for every period as it is. */
export const isAsItIs = ({ aggregation, targetSpread }: Targeted): boolean =>
  targetSpread.kind !== "cumulative" && !isAdditive(aggregation);

const places = (shares: readonly number[]): readonly string[] => shares.map((_, place) => String(place));

/** The share at a place that is worked out in the formula. */
export const shareAt = (place: string, spread: TargetSpread, frequency: Kpi["frequency"]): string => {
  const shares = sharesOf(spread, frequency);
  return shares.every((share) => share === shares[0])
    ? number(shares[0] ?? 0)
    : `LOOKUP(${place},{${places(shares).join(",")}},{${shares.map(constant).join(",")}})`;
};

/** Numbers in an array constant have no brackets; shares are not negative. */
const constant = (share: number): string => String(share).replace("e", "E");

/** What is said once, as a target or a baseline is, of just those periods that the value is from; as it stands when it is no number. */
export const spreadOver = (said: string, extent: string): string =>
  `IF(AND(ISNUMBER(${said}),NOT(ISLOGICAL(${said}))),${said}*${extent},${said})`;

/** The single target of just those periods that the value is from; of a level that grows the way to it begins at the baseline. */
export function spreadTarget(
  kpi: Targeted,
  calendar: Calendar,
  ranges: Ranges,
  single: string,
  lastDay: string,
  ahead: Ahead | undefined,
): string {
  if (isAsItIs(kpi)) return single;
  if (isAdditive(kpi.aggregation)) return spreadOver(single, extentFormula(kpi, calendar, ranges, ahead));
  const { frequency, targetSpread } = kpi;
  const { fiscalYearStart } = calendar;
  const place = placeInYear(firstOf(lastDay, frequency, fiscalYearStart), frequency, fiscalYearStart);
  const share = shareAt(place, targetSpread, frequency);
  const { needs, takes }: Kind = KINDS[kpi.kind];
  const fromZero = spreadOver(single, share);
  if (!needs.includes("baseline") && !takes.includes("baseline")) return fromZero;
  return `IF(AND(${given("Baseline")},ISNUMBER(${single})),[@Baseline]+(${single}-[@Baseline])*${share},${fromZero})`;
}

/** How much of what is said once, of one of the KPI's own periods or of a year of them, a value that adds up is made of. */
export function extentFormula(
  kpi: Targeted,
  { fiscalYearStart }: Calendar,
  ranges: Ranges,
  ahead: Ahead | undefined,
): string {
  const { frequency } = kpi;
  const targetSpread: TargetSpread = ranges.target === undefined ? kpi.targetSpread : { kind: "each" };
  const shares = sharesOf(asSteps(targetSpread), frequency);
  const { isFirstOfOwn, axis, constants } = ranges;
  const soFar = (share: string): string => {
    if (ahead === undefined) return share;
    const place = placeInYear(ahead.first, frequency, fiscalYearStart);
    return `(${share}-${shareAt(place, asSteps(targetSpread), frequency)}*${ahead.share})`;
  };
  if (shares.every((share) => share === shares[0]))
    return soFar(sumProduct(holds(isFirstOfOwn), number(shares[0] ?? 0)));
  const isAtPlace = `(${placeInYear(axis, frequency, fiscalYearStart)}=${constants(places(shares))})`;
  return soFar(sumProduct(holds(`${isFirstOfOwn}*${isAtPlace}`), constants(shares.map(constant))));
}

/** The targets that stand beside the values, of the periods that have one, as one; `""` when there is none. */
export function targetOfSeries(
  kpi: Targeted,
  settings: Calendar,
  ranges: Ranges,
  target: string,
  ahead: Ahead | undefined,
): string {
  const { within, isOwn, axis } = ranges;
  const nth = (cells: string, matching: string, order: 14 | 15): string =>
    `AGGREGATE(${order},6,${cells}/(${within}*${matching}*${isOwn}),1)`;
  const kind = isRead(kpi) ? "last" : kpi.aggregation.kind;
  const bad = isRead(kpi) ? "0" : sumProduct(within, noNumber(target), isOwn);
  const value = (): string => {
    switch (kind) {
      case "min":
        return nth(target, `ISNUMBER(${target})`, 15);
      case "max":
        return nth(target, `ISNUMBER(${target})`, 14);
      case "last":
      case "ratioOfSums":
      case "productOfRates":
        return lastOf(target, ranges, `INT(${nth(axis, hasContent(target), 14)})`);
      default: {
        // A product fails where any cell holds an error, also one that does not count.
        const sum = `IFERROR(SUMPRODUCT(${within}*${isOwn},${target}),${sumOfPeriods(kpi, settings, ranges, target)})`;
        const count = sumProduct(within, isOwn, `ISNUMBER(${target})`);
        if (kind === "average" || kind === "rollingAverage") return `IF(${count}=0,"",${sum}/${count})`;
        return `IF(${count}=0,"",${ahead === undefined ? sum : `${sum}-${stillAhead(ranges, target, ahead)}`})`;
      }
    }
  };
  const counted = isRead(kpi)
    ? asCountedIfNumber(value(), "Target", ranges)
    : ranges.percents.includes("Target")
      ? `100*(${value()})`
      : value();
  return `IFERROR(IF(${bad}>0,"",${counted}),"")`;
}

/** The part of the target of the running period that its days so far do not count for. */
const stillAhead = ({ axis }: Ranges, target: string, { first, next, share }: Ahead): string =>
  `SUMIFS(${target},${axis},">="&${first},${axis},"<"&${next},${target},${A_NUMBER})*${share}`;

/** Sum of the targets in those of the KPI's own periods that have a value, one period after the other. */
function sumOfPeriods(kpi: Targeted, settings: Calendar, ranges: Ranges, target: string): string {
  const { axis, actual, from, to } = ranges;
  const { frequency } = kpi;
  const first = firstOf(from, frequency, settings.fiscalYearStart);
  const steps = stepsOf(mostPeriods(kpi, settings));
  const days =
    `${axis},">="&${after(first, frequency, steps)},${axis},"<"&${after(first, frequency, `(${steps}+1)`)},` +
    `${axis},">="&${from},${axis},"<"&${to}+1`;
  const hasValue = `SIGN(COUNTIFS(${days},${actual},${A_NUMBER}))`;
  return sumProduct(hasValue, `SUMIFS(${target},${days},${target},${A_NUMBER})`);
}

/** From this many on, rows of the sheet count the steps. */
const MANY = 60;

/** An array 0, 1, 2 … as long as there are periods. */
const stepsOf = (count: number): string =>
  count <= MANY
    ? `{${Array.from({ length: count }, (_, step) => step).join(",")}}`
    : `(ROW(INDEX($A:$A,1):INDEX($A:$A,${count}))-1)`;

/** How many of the KPI's own periods the days that count can touch; more is no harm. */
function mostPeriods({ frequency, aggregation }: Targeted, settings: Calendar): number {
  const touched = (days: number): number => Math.floor(days / FEWEST_DAYS[frequency]) + 2;
  switch (aggregation.kind) {
    case "rollingSum":
    case "rollingAverage":
      return aggregation.periods;
    case "yearToDate":
      return touched(MOST_DAYS.year + MOST_DAYS[frequency]);
    default:
      return touched(Math.max(MOST_DAYS[settings.frequency], MOST_DAYS[frequency]));
  }
}
