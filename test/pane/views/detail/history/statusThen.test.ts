import { statusAt } from "../../../../../src/pane/views/detail/history/statusAt";
import { statusThen } from "../../../../../src/pane/views/detail/history/statusThen";
import { kpiHistory } from "../../../../../src/session";
import { DEFAULT_SETTINGS, type Kpi } from "../../../../../src/scorecard";
import type { Ready } from "../../../../../src/session";
import { seenAt } from "../../../../../src/session/evaluationAt";
import { loadSaidBefore } from "../../../../../src/session/saidBefore";
import { monthly, NPS, pastReady, scorecardWith, valuesOf } from "./historyStage";

function statuses(ready: Ready): readonly (string | undefined)[] {
  const [kpi] = ready.scorecard.kpis as readonly [Kpi];
  const evaluated = ready.evaluation.kpis.get(NPS);
  const { settings } = ready.scorecard;
  const rule = evaluated && statusAt(kpi, evaluated, { settings, evaluation: ready.evaluation });
  return kpiHistory(ready, kpi).map((point) => statusThen(ready, kpi, point, rule));
}

test("a value has the status that was said of it: with the margin of what came before", async () => {
  const scorecard = scorecardWith();
  const { thresholds } = DEFAULT_SETTINGS;
  const settings = { ...scorecard.settings, thresholds: { ...thresholds, hysteresis: 5 } };
  await loadSaidBefore([{ settings }]);
  // Scores of 92, 88 and 60 of a target of 50.
  const values = valuesOf(monthly([46, 44, 30]));
  const of = (margin: boolean) =>
    seenAt(margin ? { ...scorecard, settings } : scorecard, values, undefined) as unknown as Ready;
  expect(statuses(of(true))).toEqual(["green", "green", "red"]);
  expect(statuses(of(false))).toEqual(["green", "amber", "red"]);
});

test("what has come so far of a flow is not judged as if its month were over", () => {
  const flow = { aggregation: { kind: "sum" } } as const;
  expect(statuses(pastReady(monthly([50, 50, 5], 11), flow))).toEqual(["green", "green", undefined]);
});

test("a value of a longer period is judged as that", () => {
  const quarterly = { frequency: "quarter", aggregation: { kind: "average" } } as const;
  expect(statuses(pastReady(monthly([50, 50, 50, 10, 10, 10], 9), quarterly))).toEqual(["green", "red"]);
});

test("a month of a year to date is held against what was to be by then, and against its baseline by then", () => {
  const costs = { aggregation: { kind: "yearToDate" }, rule: { direction: "lower" } } as const;
  // 330 of 300 by March, from 360: half of the way; today's baseline, of ten months, would call it green.
  const ready = pastReady(monthly([110, 110, 110, 90, 90, 90, 90, 90, 90, 90]), costs, { target: 100, baseline: 120 });
  const [kpi] = ready.scorecard.kpis as readonly [Kpi];
  const evaluated = ready.evaluation.kpis.get(NPS);
  const rule =
    evaluated && statusAt(kpi, evaluated, { settings: ready.scorecard.settings, evaluation: ready.evaluation });
  const march = kpiHistory(ready, kpi)[2];
  expect(march).toMatchObject({ actual: 330, target: 300, baseline: 360 });
  expect(march && rule?.(330, march)).toBe("red");
});
