import {
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  dayOf,
  kpiId,
  perspectiveId,
  scorecardId,
  type Kpi,
  type Observation,
  type Scorecard,
  type ScorecardValues,
} from "../../../../../src/scorecard";
import type { Ready } from "../../../../../src/session";
import { seenAt } from "../../../../../src/session/evaluationAt";
import { createStage, type Stage } from "../../../stage";

export const NPS = kpiId("nps");
/** 24 November 2026. */
export const TODAY = dayOf({ year: 2026, month: 11, day: 24 });

const entry = (name: string) => ({ name, aliases: [], weight: undefined, order: 1 });

export const scorecardWith = (kpi: Partial<Kpi> = {}): Scorecard => ({
  settings: { id: scorecardId("s"), name: "Marketing", ...DEFAULT_SETTINGS },
  perspectives: [{ id: perspectiveId("p"), rollUp: undefined, thresholds: undefined, ...entry("Kunde") }],
  objectives: [],
  kpis: [{ ...DEFAULT_KPI, id: NPS, parent: perspectiveId("p"), ...entry("NPS"), unit: "point", ...kpi }],
});

/** Values month by month, the last one in October 2026; `undefined` leaves a month out. */
export const monthly = (values: readonly (number | undefined)[], lastMonth = 10): readonly Observation[] =>
  values.flatMap((value, index): readonly Observation[] => {
    if (value === undefined) return [];
    const month = 2026 * 12 + lastMonth - 1 - (values.length - 1 - index);
    const day = dayOf({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
    return [{ day, reading: { kind: "number", value } }];
  });

/** What is said once of the KPI. */
const SAID = { target: 50, baseline: 0 };

export const valuesOf = (actual: readonly Observation[], said = SAID): ScorecardValues => ({
  readings: new Map([
    [
      NPS,
      {
        actual: { kind: "number", value: 40 },
        target: { kind: "number", value: said.target },
        baseline: { kind: "number", value: said.baseline },
      },
    ],
  ]),
  series: new Map(actual.length === 0 ? [] : [[NPS, { actual, target: [] }]]),
  closings: [],
  today: TODAY,
});

/** As much of a session as the past of a KPI needs. */
export function pastReady(actual: readonly Observation[], kpi: Partial<Kpi> = {}, said = SAID): Ready {
  const scorecard = scorecardWith(kpi);
  const values = valuesOf(actual, said);
  return seenAt(scorecard, values, undefined) as unknown as Ready;
}

/** A pane with one KPI and its past; its target is 50. */
export function historyStage(actual: readonly Observation[], kpi: Partial<Kpi> = {}): Stage {
  const { scorecard, values, evaluation } = pastReady(actual, kpi);
  const stage = createStage(scorecard, {
    nps: { actual: { kind: "bound", address: "Data!B4" }, target: { kind: "typed", value: 50 } },
  });
  stage.show({
    scorecard,
    values,
    evaluation,
    ...(actual.length > 0
      ? { seriesReferences: new Map([[NPS, { Actual: "Data!B2:B25", Period: "Data!A2:A25" }]]) }
      : {}),
  });
  return stage;
}
