import { chanceOfReaching, FORECASTS, neededPerPeriod, totalByRunRate, type ForecastResult } from "../../insight";
import {
  after,
  directionOf,
  failure,
  NO_READINGS,
  periodOf,
  placeInYear,
  success,
  targetOver,
  type CellProblem,
  type Kpi,
  type Period,
  type Result,
} from "../../scorecard";
import { CONFIDENCE, heldFor, intervalRow } from "./forecast";
import { kpiDefinition } from "./kpiDefinition";
import type { Asked, NodeFunction } from "./nodeFunction";
import { pastValues, type PastValue } from "./pastValues";
import { inRhythm, rhythmOf } from "./rhythm";
import { kpiOf } from "./values";

/** The fiscal year of a node, from what is known of it. */
interface Year {
  readonly kpi: Kpi | undefined;
  /** Whether the values of its periods make one of the whole year, as sales do; else it ends with the value of its last period. */
  readonly addsUp: boolean;
  readonly past: readonly PastValue[];
  /** What each period of this year has brought. */
  readonly brought: readonly number[];
  readonly first: Period;
  readonly last: Period;
  /** How many periods are still to come, or to be finished. */
  readonly remaining: number;
}

/** The year of the period that was asked for, as far as it was known by then. */
function yearOf(asked: Asked): Year {
  const { state, period } = asked;
  const { settings } = state.scorecard;
  const { fiscalYearStart } = settings;
  const rhythm = rhythmOf(asked);
  const running = periodOf(state.moment.today, rhythm, fiscalYearStart);
  const until = period === undefined ? running : inRhythm(period, rhythm, settings);
  const { place, perYear } = placeInYear(until, fiscalYearStart);
  const first = after(until, -place);
  const last = after(first, perYear - 1);
  const kpi = kpiDefinition(asked);
  const kind = kpi?.aggregation.kind;
  const past = pastValues(asked, until);
  const ofYear = past.filter((each) => each.period.index >= first.index).map(({ value }) => value);
  const brought = kind === "yearToDate" ? ofYear.map((value, index) => value - (ofYear[index - 1] ?? 0)) : ofYear;
  const over = Math.max(
    past.at(-1)?.period.index ?? -Infinity,
    Math.min(until.index, running.index - 1),
    first.index - 1,
  );
  const addsUp = kind === "sum" || kind === "yearToDate";
  return { kpi, addsUp, past, brought, first, last, remaining: Math.max(0, last.index - over) };
}

/** What the year is expected to end with. */
function endOf({ addsUp, past, brought, remaining }: Year, confidence?: number): Result<ForecastResult, CellProblem> {
  const options = confidence === undefined ? {} : { confidence };
  const values = past.map(({ value }) => value);
  const known = addsUp ? brought.reduce((sum, each) => sum + each, 0) : values.at(-1);
  if (remaining === 0 && known !== undefined) return success(certain(known, values.length));
  if (addsUp) return totalByRunRate(brought, brought.length + remaining, options);
  const places = past.map(({ period }) => period.index);
  return FORECASTS.linear(values, { ...options, ahead: remaining, places });
}

/** What is known needs no forecast. */
const certain = (value: number, count: number): ForecastResult => ({
  value,
  low: value,
  high: value,
  confidence: 1,
  spread: 0,
  degrees: 1,
  count,
  assumption: "constant-rate",
});

/**
 * `BSC.OUTLOOK([name], [period], [confidence], [headings])`: one row of three: what the fiscal year is expected to end with, low end, high end.
 * Of a KPI whose values add up the total of the year, at the rate of its periods so far; of anything else the value of the year's last
 * period, along a straight line.
 *
 * - Unit: that of the KPI; scores are held to 0 and the ceiling. The interval holds the outcome with the confidence (0.8).
 * - Empty: `#N/A` below 3 periods of this year for what adds up, below 4 periods for anything else.
 */
export const outlook: NodeFunction = (asked, given) => {
  const end = endOf(yearOf(asked), given.optionalNumber(3, CONFIDENCE));
  if (!end.ok) return failure(end.problem);
  const { value, low, high } = end.value;
  const held = heldFor(asked);
  return success(intervalRow(given, 4, asked.state.language, [held(value), held(low), held(high)]));
};

/** The target of the whole year, or of its last period. */
function yearTarget(asked: Asked, { kpi, addsUp, first, last }: Year): Result<number, CellProblem> {
  const found = kpiOf(asked);
  if (!found.ok) return found;
  if (kpi === undefined) return failure({ kind: "value-none", field: "target" });
  const { values, scorecard } = asked.state;
  const single = (values.readings.get(kpi.id) ?? NO_READINGS).target;
  const count = addsUp ? last.index - first.index : 0;
  const rest = Array.from({ length: count }, (_, index) => after(first, index + 1));
  const periods: readonly [Period, ...Period[]] = addsUp ? [first, ...rest] : [last];
  const reading = targetOver(kpi, single, values.series.get(kpi.id)?.target ?? [], periods, scorecard.settings);
  return reading.kind === "number" ? success(reading.value) : failure({ kind: "value-none", field: "target" });
}

/**
 * `BSC.CHANCE(name, [period])`: the chance, 0 to 1, that a KPI ends the fiscal year at its target or on the good side of it, within its
 * tolerance; of one that is best on target, that it ends within its tolerance of it. Once the year is over it is 0 or 1.
 *
 * - Empty: `#N/A` without a target for the year, and below the counts of `OUTLOOK`.
 */
export const chance: NodeFunction = (asked) => {
  const year = yearOf(asked);
  const wanted = yearTarget(asked, year);
  if (!wanted.ok) return wanted;
  const end = endOf(year);
  if (!end.ok) return failure(end.problem);
  const { kpi } = year;
  const { tolerance = 0 } = kpi?.rule ?? {};
  const atLeast = chanceOfReaching(end.value, wanted.value - tolerance, "higher");
  const atMost = chanceOfReaching(end.value, wanted.value + tolerance, "lower");
  switch (kpi && wayOf(kpi, asked, wanted.value)) {
    case "higher":
      return success(atLeast);
    case "lower":
      return success(atMost);
    default:
      return success(Math.max(0, atLeast + atMost - 1));
  }
};

/** Which way is better for a KPI; neither where its target itself is best. */
function wayOf({ kind, rule, id }: Kpi, { state }: Asked, target: number): "higher" | "lower" | "neither" {
  if (kind === "budget" || kind === "ratioLower") return "lower";
  if (kind === "ratioHigher") return "higher";
  if (kind === "targetIsBest" || (kind === "maintain" && rule.direction === undefined)) return "neither";
  const { baseline } = state.values.readings.get(id) ?? NO_READINGS;
  return directionOf({ target, baseline: baseline.kind === "number" ? baseline.value : NaN }, rule);
}

/**
 * `BSC.NEEDED(name, [period])`: what each remaining period of the fiscal year must bring for a KPI to end it at its target; of what does
 * not add up, how much its value must move in each.
 *
 * - Empty: `#N/A` without a target for the year, and for what does not add up without a value.
 * - Errors: `#DIV/0!` when no period remains.
 */
export const needed: NodeFunction = (asked) => {
  const year = yearOf(asked);
  const wanted = yearTarget(asked, year);
  if (!wanted.ok) return wanted;
  const { addsUp, brought, past, remaining } = year;
  const total = addsUp ? brought.reduce((sum, each) => sum + each, 0) : past.at(-1)?.value;
  if (total === undefined) return failure({ kind: "too-few-data", count: 0, needed: 1 });
  const each = neededPerPeriod({ target: wanted.value, total, remaining });
  return each === undefined ? failure({ kind: "divisor-zero" }) : success(each);
};
