import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  kpiId,
  objectiveId,
  perspectiveId,
  type Kpi,
  type Scorecard,
} from "../../src/scorecard";
import { createStage, EMPTY_SCORECARD, type Stage } from "./stage";

const entry = (name: string, order: number) => ({ name, aliases: [], weight: undefined, order });

const kpi = (id: string, parent: string, name: string, order: number, unit = ""): Kpi => ({
  ...DEFAULT_KPI,
  id: kpiId(id),
  parent: objectiveId(parent),
  ...entry(name, order),
  unit,
});

/** Two perspectives; Kunde has a strategic objective with two KPIs. */
const SMALL: Scorecard = {
  ...EMPTY_SCORECARD,
  perspectives: [
    { id: perspectiveId("kunde"), rollUp: undefined, thresholds: undefined, ...entry("Kunde", 1) },
    { id: perspectiveId("finans"), rollUp: undefined, thresholds: undefined, ...entry("Finansielt", 2) },
  ],
  objectives: [
    { ...DEFAULT_OBJECTIVE, id: objectiveId("loyal"), parent: perspectiveId("kunde"), ...entry("Loyale kunder", 1) },
  ],
  kpis: [kpi("nps", "loyal", "NPS", 1, "point"), kpi("churn", "loyal", "Frafald", 2, "%")],
};

/** NPS is typed: 50 on the way from 20 to 60, a score of 75. Frafald has no values. */
export const smallStage = (): Stage =>
  createStage(SMALL, {
    nps: {
      actual: { kind: "typed", value: 50 },
      target: { kind: "typed", value: 60 },
      baseline: { kind: "typed", value: 20 },
    },
  });

/** NPS takes its actual value from Data!B4, which says 50. */
export function boundStage(): Stage {
  const stage = createStage(SMALL, {
    nps: { actual: { kind: "bound", address: "Data!B4" }, target: { kind: "typed", value: 60 } },
  });
  stage.cells.set("Data!B4", { kind: "number", value: 50 });
  stage.change(() => undefined);
  return stage;
}

export function brokenStage(): Stage {
  return createStage(SMALL, { nps: { actual: { kind: "broken" }, target: { kind: "typed", value: 60 } } });
}
