import fc from "fast-check";
import { statusAt } from "../../../../../src/pane/views/detail/history/statusAt";
import { evaluate } from "../../../../../src/scorecard";
import { anyScorecard } from "../../../../support/anyScorecard";
import { runs } from "../../../../support/runs";
import { NPS, pastReady } from "./historyStage";

/** The margin is about what came before, and of what comes before a value nothing is said. */
const withoutMargin = { hysteresis: 0 };

test("the status of a KPI's own value is what the scorecard says, whatever its kind and thresholds", () => {
  let compared = 0;
  fc.assert(
    fc.property(anyScorecard, ({ scorecard: any, readings }) => {
      const { thresholds } = any.settings;
      const settings = { ...any.settings, thresholds: { ...thresholds, ...withoutMargin } };
      const scorecard = { ...any, settings };
      const evaluation = evaluate(scorecard, readings);
      for (const kpi of scorecard.kpis) {
        const evaluated = evaluation.kpis.get(kpi.id);
        const { actual, target } = evaluated?.readings ?? {};
        if (evaluated === undefined || actual?.kind !== "number") continue;
        const of = statusAt(kpi, evaluated, { settings, evaluation });
        if (of === undefined) continue;
        const terms = target?.kind === "number" ? { target: target.value } : {};
        expect(of(actual.value, terms)).toBe(evaluated.status);
        compared += 1;
      }
    }),
    { numRuns: runs({ full: 1000, quick: 60 }) },
  );
  expect(compared).toBeGreaterThan(20);
});

test.each(["deadline", "compliance", "yesNo", "qualitative", "milestones"] as const)(
  "a %s has no status that follows from a value alone",
  (kind) => {
    const { scorecard, evaluation } = pastReady([], { kind });
    const [kpi] = scorecard.kpis;
    const evaluated = evaluation.kpis.get(NPS);
    expect(kpi && evaluated && statusAt(kpi, evaluated, { settings: scorecard.settings, evaluation })).toBeUndefined();
    expect(evaluated).toBeDefined();
  },
);
