import {
  firstDay,
  hasOwn,
  isSaidOf,
  lastDay,
  NO_READINGS,
  periodsOf,
  standingSeries,
  valueCoverage,
  type Kpi,
  type KpiEvaluation,
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
 * - A period that the KPI's scorecard has closed says what it said then, as in `standingSeries`; one that was not wholly there then is left out, whatever
 *   has come since.
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
  const series: Series = {
    actual: made.map(({ day, actual }): Observation => ({ day, reading: actual })),
    target: made.flatMap(({ day, target }): readonly Observation[] =>
      isOwnTarget || target.kind !== "number" ? [] : [{ day, reading: target }],
    ),
  };
  const { closings = [] } = known;
  const standing = standingSeries(kpi, series, closings, settings);
  const partly = closings
    .filter(({ evaluation }) => isClosedInPart(evaluation.kpis.get(kpi.id)))
    .map(({ period }) => [firstDay(period, fiscalYearStart), lastDay(period, fiscalYearStart)] as const);
  const isOutside = ({ day }: Observation): boolean => !partly.some(([first, last]) => first <= day && day <= last);
  return partly.length === 0 ? standing : { ...standing, actual: standing.actual.filter(isOutside) };
}

/** Whether something of it was missing when it was closed; one that was not set up has not been signed. */
const isClosedInPart = (closed: KpiEvaluation | undefined): boolean =>
  closed !== undefined &&
  closed.state !== "not-set-up" &&
  (closed.readings.actual.kind !== "number" || valueCoverage(closed.readings) < 1);
