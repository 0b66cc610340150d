import {
  evaluateAt,
  kpiId,
  periodOf,
  type Closing,
  type Kpi,
  type KpiId,
  type Period,
  type Scorecard,
  type ScorecardValues,
  type Series,
} from "../../../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "../../../scorecard/builders";
import { createStage, type Stage } from "../../stage";

/** 24 November 2026. */
const TODAY = 46350;
const DAYS_PER_MONTH = 30.4375;

/** The month so many before November 2026. */
export const monthBefore = (steps: number): Period => {
  const { frequency, index } = periodOf(TODAY, "month", 1);
  return { frequency, index: index - steps };
};

/** Values by month, the last of them of November 2026. */
const monthly = (values: readonly number[]): Series => ({
  actual: values.map((value, index) => ({
    day: Math.round(TODAY - (values.length - 1 - index) * DAYS_PER_MONTH),
    reading: number(value),
  })),
  target: [],
});

/** Calm for nine months, then far outside what chance explains. */
const UP = [50, 51, 50, 49, 50, 51, 50, 49, 50, 70];
const CALM = [50, 51, 50, 49, 50, 51, 50, 49, 50, 51];

export const PAST_SCORECARD: Scorecard = scorecard({
  perspectives: [perspective("Kunde", 1)],
  objectives: [objective("Kunde", "Loyale kunder", 1)],
  kpis: [
    kpi("Loyale kunder", "NPS", 1),
    kpi("Loyale kunder", "Frafald", 2),
    kpi("Loyale kunder", "Tilfredshed", 3),
    kpi("Loyale kunder", "Nyt tal", 4),
  ],
});

/** NPS rises towards its target, churn rises away from it, satisfaction is calm, and the new one has three months. */
const SERIES: Readonly<Record<string, readonly [values: readonly number[], target: number, baseline: number]>> = {
  NPS: [UP, 70, 40],
  Frafald: [UP, 40, 80],
  Tilfredshed: [CALM, 50, 20],
  "Nyt tal": [[50, 60, 90], 90, 20],
};

export const PAST_VALUES: ScorecardValues = {
  today: TODAY,
  readings: new Map(
    Object.entries(SERIES).map(([name, [, target, baseline]]) => [
      kpiId(`k_${name}`),
      { actual: { kind: "none" }, target: number(target), baseline: number(baseline) },
    ]),
  ),
  series: new Map(Object.entries(SERIES).map(([name, [values]]) => [kpiId(`k_${name}`), monthly(values)] as const)),
};

/** Closes September 2026 as it was, with one KPI that nobody has any more. */
export function closedSeptember(): Closing {
  const period = monthBefore(2);
  const gone: Kpi = kpi("Loyale kunder", "Nedlagt", 5);
  const before = { ...PAST_SCORECARD, kpis: [...PAST_SCORECARD.kpis, gone] };
  const readings = new Map(PAST_VALUES.readings).set(gone.id as KpiId, {
    actual: { kind: "none" },
    target: number(100),
    baseline: number(0),
  });
  const series = new Map(PAST_VALUES.series).set(gone.id, monthly([33, 33, 33]));
  return {
    period,
    by: "Anne",
    at: "2026-10-03T08:30:00Z",
    evaluation: evaluateAt(before, { ...PAST_VALUES, readings, series }, period),
  };
}

/** A session whose KPIs have a past. */
export function pastStage(closings: readonly Closing[] = []): Stage {
  const stage = createStage(PAST_SCORECARD);
  const values = { ...PAST_VALUES, closings };
  stage.show({ values, evaluation: evaluateAt(PAST_SCORECARD, values) });
  return stage;
}
