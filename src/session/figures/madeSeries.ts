import {
  firstDay,
  hasOwn,
  isSaidOf,
  lastDay,
  NO_READINGS,
  periodsOf,
  valueCoverage,
  type Kpi,
  type Observation,
  type Series,
} from "../../scorecard";
import { lastDaySeen } from "../evaluationAt";
import type { Ready } from "../state";
import { isWhollyOwn } from "./isWhollyOwn";

/**
 * What scorecards below make of a KPI over time, as though it had a series of its own: a value and a target a period of the KPI. Periods that are not
 * wholly known are left out: a scorecard lacks one, lends one of before, or has kept a part of one.
 *
 * - A target of the KPI's own that is said of each of its periods is none of the series: it counts in those to come too.
 * - Empty: `undefined` for a KPI that has a value of its own, or is made of single cells alone.
 */
export function madeSeries({ scorecard, values: known, moment }: Ready, kpi: Kpi): Series | undefined {
  const { settings } = scorecard;
  const { below } = known;
  if (below === undefined || hasOwn(kpi.id, known) || !below.isDated(kpi.id)) return undefined;
  const values = { ...known, today: lastDaySeen({ scorecard, moment }), present: known.today };
  const { frequency } = kpi;
  const { fiscalYearStart } = settings;
  const alone = values.readings.get(kpi.id) ?? NO_READINGS;
  const isOwnTarget = alone.target.kind === "number" && isSaidOf(kpi, frequency, settings);
  const periods = periodsOf({ series: new Map(), below, today: values.today }, { frequency, fiscalYearStart });
  const made = periods.flatMap((period) => {
    const days = [firstDay(period, fiscalYearStart), lastDay(period, fiscalYearStart)] as const;
    const { actual, target, ...more } = below.readingsOf(kpi.id, alone, values, period, false);
    const readings = { actual, target, ...more };
    const isWhole = actual.kind === "number" && valueCoverage(readings) === 1;
    if (!isWhole || !isWhollyOwn(below, kpi.id, readings, period, days, values)) return [];
    return [{ day: Math.min(days[1], values.today), actual, target }];
  });
  return {
    actual: made.map(({ day, actual }): Observation => ({ day, reading: actual })),
    target: made.flatMap(({ day, target }): readonly Observation[] =>
      isOwnTarget || target.kind !== "number" ? [] : [{ day, reading: target }],
    ),
  };
}
