import fc from "fast-check";
import { evaluate, objectiveId, perspectiveId, type Kpi, type Readings } from "../../src/scorecard";
import { kpi, number, objective, perspective, readings, scorecard, scoring } from "./builders";

const oneObjective = (kpis: readonly Kpi[]) =>
  scorecard({ perspectives: [perspective("Kunde")], objectives: [objective("Kunde", "Loyale kunder")], kpis });

const objectiveOf = (kpis: readonly Kpi[], values: Readonly<Record<string, Readings>>) => {
  const { nodes } = evaluate(oneObjective(kpis), readings(values));
  const node = nodes.get(objectiveId("o_Loyale kunder"));
  if (node === undefined) throw new Error("the objective was not evaluated");
  return node;
};

const blank: Readings = { ...scoring(0), actual: { kind: "blank" } };

describe("a KPI", () => {
  const evaluated = (values: Readings) =>
    evaluate(oneObjective([kpi("Loyale kunder", "NPS")]), readings({ NPS: values }));
  const nps = (values: Readings) => [...evaluated(values).kpis.values()][0];

  test("has raw score, capped score and status", () => {
    expect(nps(scoring(112))).toMatchObject({ raw: 112, score: 100, status: "green", coverage: 1, problems: [] });
    expect(nps(scoring(-3))).toMatchObject({ raw: -3, score: 0, status: "red" });
  });

  test.each([
    [{ kind: "blank" }, { kind: "value-blank", field: "actual" }],
    [
      { kind: "text", text: "n/a" },
      { kind: "value-text", field: "actual", text: "n/a" },
    ],
    [
      { kind: "error", code: "#DIV/0!" },
      { kind: "value-error", field: "actual", code: "#DIV/0!" },
    ],
    [
      { kind: "date", serial: 45000 },
      { kind: "value-date", field: "actual" },
    ],
    [
      { kind: "logical", value: true },
      { kind: "value-logical", field: "actual" },
    ],
    [{ kind: "broken" }, { kind: "link-broken", field: "actual" }],
    [{ kind: "none" }, { kind: "value-none", field: "actual" }],
  ] as const)("has no score and says why when its actual is %p", (actual, problem) => {
    expect(nps({ ...scoring(50), actual })).toMatchObject({ score: undefined, status: "none", problems: [problem] });
  });

  test("is not set up while neither actual nor target has been given", () => {
    expect(nps({ actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } })).toMatchObject({
      problems: [{ kind: "not-set-up" }],
      kpiCount: { all: 1, setUp: 0 },
    });
  });

  test("without a baseline starts at 0", () => {
    expect(nps({ actual: number(45), target: number(60), baseline: { kind: "none" } })?.score).toBe(75);
  });

  test("with a baseline cell that is empty has no score, because missing is not zero", () => {
    expect(nps({ actual: number(45), target: number(60), baseline: { kind: "blank" } })?.score).toBeUndefined();
  });
});

describe("a parent", () => {
  test("is the weighted mean of its children's capped scores", () => {
    const kpis = [kpi("Loyale kunder", "NPS", 1, 3), kpi("Loyale kunder", "CSAT", 2, 1)];
    expect(objectiveOf(kpis, { NPS: scoring(140), CSAT: scoring(60) }).score).toBe(90);
  });

  test("leaves a child without data out, and says how much is covered", () => {
    const kpis = [kpi("Loyale kunder", "NPS", 1, 3), kpi("Loyale kunder", "CSAT", 2, 1)];
    expect(objectiveOf(kpis, { NPS: scoring(80), CSAT: blank })).toMatchObject({ score: 80, coverage: 0.75 });
  });

  test("has no score below half coverage", () => {
    const kpis = [kpi("Loyale kunder", "NPS", 1, 1), kpi("Loyale kunder", "CSAT", 2, 3)];
    expect(objectiveOf(kpis, { NPS: scoring(80), CSAT: blank })).toMatchObject({
      score: undefined,
      status: "none",
      problems: [{ kind: "coverage-too-low", coverage: 0.25, minimum: 0.5 }],
    });
  });

  test("does not count KPIs that are not set up yet", () => {
    const kpis = [kpi("Loyale kunder", "NPS"), kpi("Loyale kunder", "CSAT", 2), kpi("Loyale kunder", "CES", 3)];
    expect(objectiveOf(kpis, { NPS: scoring(80) })).toMatchObject({
      score: 80,
      coverage: 1,
      kpiCount: { all: 3, setUp: 1 },
    });
  });

  test.each([
    ["without children", [], {}, "no-children"],
    ["with nothing set up", [kpi("Loyale kunder", "NPS")], {}, "not-set-up"],
    ["with weights that are all zero", [kpi("Loyale kunder", "NPS", 1, 0)], { NPS: scoring(80) }, "weights-all-zero"],
    ["with no child that has a score", [kpi("Loyale kunder", "NPS")], { NPS: blank }, "no-scored-children"],
  ])("%s has no score and says so", (_, kpis, values, problem) => {
    expect(objectiveOf(kpis, values)).toMatchObject({ score: undefined, problems: [{ kind: problem }] });
  });

  test.each([
    [Number.MIN_VALUE, Number.MIN_VALUE, 70],
    [Number.MAX_VALUE, Number.MAX_VALUE, 70],
    [Number.MIN_VALUE, Number.MAX_VALUE, 60],
  ])("scores with weights of any size, such as %p and %p", (one, other, expected) => {
    const kpis = [kpi("Loyale kunder", "NPS", 1, one), kpi("Loyale kunder", "CSAT", 2, other)];
    expect(objectiveOf(kpis, { NPS: scoring(80), CSAT: scoring(60) })).toMatchObject({ score: expected, coverage: 1 });
  });

  test("gives a blank weight 1, ignores a zero weight, and reports a negative one", () => {
    const kpis = [
      kpi("Loyale kunder", "NPS", 1),
      kpi("Loyale kunder", "CSAT", 2, 1),
      kpi("Loyale kunder", "CES", 3, 0),
      kpi("Loyale kunder", "Churn", 4, -5),
    ];
    const values = { NPS: scoring(80), CSAT: scoring(60), CES: scoring(0), Churn: scoring(0) };
    expect(objectiveOf(kpis, values).score).toBe(70);
    const { kpis: evaluated } = evaluate(oneObjective(kpis), readings(values));
    const churn = [...evaluated.values()].find(({ name }) => name === "Churn");
    expect(churn?.problems).toEqual([{ kind: "weight-negative", name: "Churn", weight: -5 }]);
  });
});

test("scores roll up through objective, perspective and scorecard, with effective weights", () => {
  const definitions = scorecard({
    perspectives: [perspective("Kunde", 1, 3), perspective("Finansielt", 2, 1)],
    objectives: [objective("Kunde", "Loyale kunder"), objective("Finansielt", "Afkast")],
    kpis: [
      kpi("Loyale kunder", "NPS", 1, 1),
      kpi("Loyale kunder", "CSAT", 2, 1),
      kpi("Afkast", "ROI"),
      { ...kpi("x", "Vækst", 2), parent: perspectiveId("p_Finansielt") },
    ],
  });
  const { root, kpis } = evaluate(
    definitions,
    readings({ NPS: scoring(80), CSAT: scoring(60), ROI: scoring(100), Vækst: scoring(20) }),
  );
  // Kunde (80 + 60) / 2 = 70; Finansielt (100 + 20) / 2 = 60; scorecard (3 · 70 + 60) / 4 = 67.5
  expect(root.score).toBe(67.5);
  expect(root.kpiCount).toEqual({ all: 4, setUp: 4, failed: 0 });
  const effective = Object.fromEntries([...kpis.values()].map(({ name, weight }) => [name, weight.effective]));
  expect(effective).toEqual({ NPS: 0.375, CSAT: 0.375, ROI: 0.125, Vækst: 0.125 });
});

describe("whatever a sheet holds", () => {
  const actuals = fc.array(
    fc.record({ actual: fc.integer({ min: -50, max: 150 }), weight: fc.integer({ min: 0, max: 100 }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  const build = (children: readonly { readonly actual: number; readonly weight: number }[]) =>
    children.map(({ weight }, index) => kpi("Loyale kunder", `K${index}`, index, weight));
  const values = (children: readonly { readonly actual: number }[]) =>
    Object.fromEntries(children.map(({ actual }, index) => [`K${index}`, scoring(actual)]));

  test("the mean lies between the weakest and the strongest child", () => {
    fc.assert(
      fc.property(actuals, (children) => {
        fc.pre(children.some(({ weight }) => weight > 0));
        const capped = children
          .filter(({ weight }) => weight > 0)
          .map(({ actual }) => Math.min(100, Math.max(0, actual)));
        const { score } = objectiveOf(build(children), values(children));
        expect(score).toBeGreaterThanOrEqual(Math.min(...capped) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...capped) + 1e-9);
      }),
    );
  });

  test("the order of the children and the scale of the weights make no difference", () => {
    fc.assert(
      fc.property(actuals, fc.integer({ min: 2, max: 9 }), (children, factor) => {
        const { score } = objectiveOf(build(children), values(children));
        const scaled = build(children).map((child) => ({ ...child, weight: (child.weight ?? 1) * factor }));
        const again = objectiveOf(scaled.reverse(), values(children)).score;
        if (score === undefined) expect(again).toBeUndefined();
        else expect(again).toBeCloseTo(score, 9);
      }),
    );
  });

  test("leaving out a child without data equals removing it", () => {
    fc.assert(
      fc.property(actuals, (children) => {
        const withBlank = [...build(children), kpi("Loyale kunder", "Tom", 99, 0.001)];
        const { score } = objectiveOf(withBlank, { ...values(children), Tom: blank });
        expect(score).toBe(objectiveOf(build(children), values(children)).score);
      }),
    );
  });
});
