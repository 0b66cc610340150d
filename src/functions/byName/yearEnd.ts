import {
  betterWay,
  chanceOfReaching,
  FORECASTS,
  neededPerPeriod,
  totalByRunRate,
  yearSoFar,
  type ForecastResult,
  type YearSoFar,
} from "../../insight";
import {
  failure,
  kpiOver,
  NO_READINGS,
  periodOf,
  success,
  targetOver,
  type CellProblem,
  type Kpi,
  type Result,
} from "../../scorecard";
import { CONFIDENCE, heldFor, intervalRow } from "./forecast";
import { kpiDefinition } from "./kpiDefinition";
import type { Asked, NodeFunction } from "./nodeFunction";
import { pastValues, type PastValue } from "./pastValues";
import { inRhythm, rhythmOf } from "./rhythm";
import { kpiOf } from "./values";

/** The fiscal year of a node, from what is known of it. */
interface Year extends YearSoFar {
  readonly kpi: Kpi | undefined;
  readonly past: readonly PastValue[];
}

/** The year of the period that was asked for, as far as it was known by then. */
function yearOf(asked: Asked): Year {
  const { state, period } = asked;
  const { settings } = state.scorecard;
  const { fiscalYearStart } = settings;
  const rhythm = rhythmOf(asked);
  const running = periodOf(state.moment.today, rhythm, fiscalYearStart);
  const until = period === undefined ? running : inRhythm(period, rhythm, settings);
  const kpi = kpiDefinition(asked);
  const past = pastValues(asked, until);
  return { kpi, past, ...yearSoFar(kpi?.aggregation.kind, past, { until, running, fiscalYearStart }) };
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
function yearTarget(asked: Asked, { kpi, addsUp, periods, last }: Year): Result<number, CellProblem> {
  const found = kpiOf(asked);
  if (!found.ok) return found;
  if (kpi === undefined) return failure({ kind: "value-none", field: "target" });
  const { values, scorecard } = asked.state;
  const reading = targetOver(
    kpi,
    values.readings.get(kpi.id) ?? NO_READINGS,
    values.series.get(kpi.id)?.target ?? [],
    addsUp ? periods : [last],
    scorecard.settings,
  );
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
  const extent = kpi?.aggregation.kind === "sum" ? year.periods.length : 1;
  const { tolerance = 0 } = (kpi && kpiOver(kpi, extent).rule) ?? {};
  const atLeast = chanceOfReaching(end.value, wanted.value - tolerance, "higher");
  const atMost = chanceOfReaching(end.value, wanted.value + tolerance, "lower");
  const { readings } = (kpi && asked.evaluation.kpis.get(kpi.id)) ?? {};
  switch (kpi && readings && betterWay(kpi, readings, asked.state.moment.today)) {
    case "higher":
      return success(atLeast);
    case "lower":
      return success(atMost);
    default:
      return success(Math.max(0, atLeast + atMost - 1));
  }
};

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
