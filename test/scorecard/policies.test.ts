import fc from "fast-check";
import { evaluate, objectiveId, type Kpi, type Readings, type Scorecard, type Settings } from "../../src/scorecard";
import { kpi, objective, perspective, readings, scorecard, scoring } from "./builders";

const NAMES = ["NPS", "CSAT", "CES"] as const;
const blank: Readings = { ...scoring(0), actual: { kind: "blank" } };

const definition = (
  kpis: Readonly<Partial<Record<(typeof NAMES)[number], Partial<Kpi>>>> = {},
  settings: Partial<Settings> = {},
): Scorecard => {
  const made = scorecard({
    perspectives: [perspective("Kunde")],
    objectives: [objective("Kunde", "Loyale kunder")],
    kpis: NAMES.map((name, order) => ({ ...kpi("Loyale kunder", name, order), ...kpis[name] })),
  });
  return { ...made, settings: { ...made.settings, ...settings } };
};
const objectiveOf = (made: Scorecard, values: Readonly<Record<string, Readings>>) => {
  const node = evaluate(made, readings(values)).nodes.get(objectiveId("o_Loyale kunder"));
  if (node === undefined) throw new Error("the objective was not evaluated");
  return node;
};

describe("a missing value", () => {
  const values = { NPS: scoring(90), CSAT: scoring(60), CES: blank };
  test.each([
    ["exclude", 75, 2 / 3],
    ["zero", 50, 2 / 3],
    ["carryForward", 75, 2 / 3],
    ["block", undefined, 2 / 3],
  ] as const)("under the policy %s gives %p, and the coverage says what is missing", (missing, score, coverage) => {
    const node = objectiveOf(definition({}, { missing }), values);
    expect(node.score).toBe(score);
    expect(node.coverage).toBeCloseTo(coverage, 12);
  });

  test("follows the KPI's own policy before that of the scorecard", () => {
    expect(objectiveOf(definition({ CES: { missing: "zero" } }), values).score).toBe(50);
    expect(objectiveOf(definition({ CES: { missing: "exclude" } }, { missing: "block" }), values).score).toBe(75);
  });

  test("names what blocks", () => {
    const { problems } = objectiveOf(definition({}, { missing: "block" }), values);
    expect(problems).toEqual([{ kind: "blocked", names: ["CES"] }]);
  });
});

describe("what takes no part", () => {
  const notDue: Readings = { ...scoring(0), actual: { kind: "not-due" } };
  test.each([
    ["not due", notDue, {}, "not-due"],
    ["excluded", scoring(0), { isExcluded: true }, "excluded"],
    [
      "not set up",
      { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } },
      {},
      "not-set-up",
    ],
  ] as const)(
    "a KPI that is %s lowers neither score nor coverage, even when missing counts as 0",
    (_, own, change, state) => {
      const made = definition({ CES: change }, { missing: "zero" });
      const values = { NPS: scoring(90), CSAT: scoring(60), CES: own };
      expect(objectiveOf(made, values)).toMatchObject({ score: 75, coverage: 1 });
      expect([...evaluate(made, readings(values)).kpis.values()][2]).toMatchObject({ state, score: undefined });
    },
  );

  test("a parent of nothing but what is not due is not due either", () => {
    const values = { NPS: notDue, CSAT: notDue, CES: notDue };
    expect(objectiveOf(definition(), values)).toMatchObject({ state: "not-due", problems: [{ kind: "not-due" }] });
  });
});

describe("a veto", () => {
  const made = definition({ CES: { isCritical: true, weight: 0.1 } });
  const withRollUp = (rollUp: "meanWithVeto" | "weightedMean"): Scorecard => ({
    ...made,
    objectives: made.objectives.map((each) => ({ ...each, rollUp })),
  });
  const values = { NPS: scoring(100), CSAT: scoring(100), CES: scoring(10) };

  test("of a critical KPI that is red keeps its parent at amber, whatever the mean", () => {
    expect(objectiveOf(withRollUp("meanWithVeto"), values)).toMatchObject({ status: "amber", criticalReds: ["CES"] });
    expect(objectiveOf(withRollUp("meanWithVeto"), values).score).toBeGreaterThan(90);
  });

  test("is heard only where the roll-up knows it", () => {
    expect(objectiveOf(withRollUp("weightedMean"), values).status).toBe("green");
  });

  test("falls silent once the KPI is not red", () => {
    expect(objectiveOf(withRollUp("meanWithVeto"), { ...values, CES: scoring(80) }).status).toBe("green");
  });
});

test("each node rolls up in its own way, and the others as the scorecard says", () => {
  const made = definition();
  const chosen = { ...made, objectives: made.objectives.map((each) => ({ ...each, rollUp: "worst" as const })) };
  const values = { NPS: scoring(90), CSAT: scoring(60), CES: scoring(30) };
  expect(objectiveOf(chosen, values).score).toBe(30);
  expect(objectiveOf(made, values).score).toBe(60);
});

test("the ceiling holds scores, and the raw score is kept", () => {
  const [node] = evaluate(definition({}, { ceiling: 120 }), readings({ NPS: scoring(150) })).kpis.values();
  expect(node).toMatchObject({ score: 120, raw: 150 });
});

const value = fc.integer({ min: -50_000, max: 150_000 }).map((thousandths) => thousandths / 1000);

test("inside 0 to 100 raw and capped score agree", () => {
  fc.assert(
    fc.property(value, (actual) => {
      const [node] = evaluate(definition(), readings({ NPS: scoring(actual) })).kpis.values();
      if ((node?.raw ?? 0) >= 0 && (node?.raw ?? 0) <= 100) expect(node?.score).toBe(node?.raw);
      else expect([0, 100]).toContain(node?.score);
    }),
  );
});

test("excluding a missing child is the same as removing it", () => {
  fc.assert(
    fc.property(
      value,
      value,
      fc.constantFrom("weightedMean", "worst", "geometricMean", "median", "shareGreen"),
      (one, other, rollUp) => {
        const made = definition({}, { rollUp });
        const values = { NPS: scoring(one), CSAT: scoring(other) };
        const without = { ...made, kpis: made.kpis.filter(({ name }) => name !== "CES") };
        expect(objectiveOf(made, { ...values, CES: blank }).score).toBe(objectiveOf(without, values).score);
      },
    ),
  );
});

test("a text or an error for a number never counts as 0", () => {
  const odd = fc.constantFrom<Readings["actual"]>(
    { kind: "text", text: "n/a" },
    { kind: "error", code: "#DIV/0!" },
    { kind: "logical", value: true },
    { kind: "date", serial: 46000 },
    { kind: "broken" },
    { kind: "stale", since: "2026-01" },
  );
  fc.assert(
    fc.property(odd, value, (actual, other) => {
      const node = objectiveOf(definition({}, { minimumCoverage: 0 }), {
        NPS: { ...scoring(0), actual },
        CSAT: scoring(other),
      });
      expect(node.score).toBeCloseTo(Math.min(100, Math.max(0, other)), 10);
    }),
  );
});
