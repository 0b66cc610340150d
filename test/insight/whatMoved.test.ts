import fc from "fast-check";
import { evaluate, kpiId, perspectiveId, scorecardId } from "../../src/scorecard";
import { whatMoved } from "../../src/insight/whatMoved";
import { anyScorecard } from "../support/anyScorecard";
import { runs } from "../support/runs";
import { kpi, objective, perspective, readings, scorecard, scoring } from "../scorecard/builders";

const definition = scorecard({
  perspectives: [perspective("Kunde")],
  objectives: [objective("Kunde", "Loyale kunder")],
  kpis: [kpi("Loyale kunder", "NPS", 1, 3), kpi("Loyale kunder", "CSAT", 2, 1)],
});
const blank = { ...scoring(0), actual: { kind: "blank" } } as const;
const scored = (values: Parameters<typeof readings>[0], made = definition) => ({
  scorecard: made,
  evaluation: evaluate(made, readings(values)),
});
const customer = perspectiveId("p_Kunde");

test("a value moves the score by its share of the weight", () => {
  const change = whatMoved(
    scored({ NPS: scoring(60), CSAT: scoring(80) }),
    scored({ NPS: scoring(80), CSAT: scoring(72) }),
    customer,
  );
  expect(change).toEqual({
    ok: true,
    value: {
      before: 65,
      after: 78,
      movements: [
        { id: kpiId("k_NPS"), name: "NPS", cause: "value", effect: 15 },
        { id: kpiId("k_CSAT"), name: "CSAT", cause: "value", effect: -2 },
      ],
    },
  });
});

test("a KPI that gets its data moves the score by how far it lies from the mean", () => {
  const change = whatMoved(
    scored({ NPS: scoring(60), CSAT: blank }),
    scored({ NPS: scoring(60), CSAT: scoring(100) }),
    customer,
  );
  expect(change).toMatchObject({ value: { before: 60, after: 70 } });
  if (!change.ok) throw new Error("no change");
  const [entered] = change.value.movements;
  expect(entered).toMatchObject({ name: "CSAT", cause: "entered" });
  expect(change.value.movements.reduce((sum, { effect }) => sum + effect, 0)).toBe(10);
});

test("a weight that changes moves the score without any value changing", () => {
  const heavier = { ...definition, kpis: definition.kpis.map((each) => ({ ...each, weight: 1 })) };
  const values = { NPS: scoring(60), CSAT: scoring(100) };
  const change = whatMoved(scored(values), scored(values, heavier), customer);
  expect(change).toMatchObject({
    value: { before: 70, after: 80, movements: [{ cause: "weight" }, { cause: "weight" }] },
  });
});

test("without a score there is nothing to take apart", () => {
  const change = whatMoved(scored({ NPS: blank, CSAT: blank }), scored({ NPS: scoring(1) }), customer);
  expect(change).toEqual({ ok: false, problem: { kind: "score-missing", name: "Kunde" } });
});

test("the parts add up to the change to the last decimal, for any scorecards, weights, policies and roll-ups", () => {
  fc.assert(
    fc.property(anyScorecard, anyScorecard, (one, other) => {
      const before = { scorecard: one.scorecard, evaluation: evaluate(one.scorecard, one.readings) };
      const after = { scorecard: other.scorecard, evaluation: evaluate(other.scorecard, other.readings) };
      const change = whatMoved(before, after, scorecardId("s"));
      if (!change.ok) return;
      const sum = change.value.movements.reduce((total, { effect }) => total + effect, 0);
      expect(sum).toBeCloseTo(change.value.after - change.value.before, 9);
      for (const { effect } of change.value.movements) expect(Number.isFinite(effect)).toBe(true);
    }),
    { numRuns: runs({ full: 1000, quick: 150 }) },
  );
});
