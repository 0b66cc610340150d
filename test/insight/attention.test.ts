import fc from "fast-check";
import { bearingOf, contributionOf, needingAttention } from "../../src/insight";
import { DEFAULT_SETTINGS, evaluate, kpiId, type Kpi, type Readings, type RollUpName } from "../../src/scorecard";
import { kpi, number, objective, perspective, readings, scorecard, scoring } from "../scorecard/builders";

const NONE = new Map<never, never>();

const evaluated = (kpis: readonly Kpi[], values: Readonly<Record<string, Readings>>) =>
  evaluate(
    scorecard({ perspectives: [perspective("Kunde")], objectives: [objective("Kunde", "Loyale kunder")], kpis }),
    readings(values),
  );

const nps = kpi("Loyale kunder", "NPS");
const only = (values: Readings, changed: Partial<Kpi> = {}) => evaluated([{ ...nps, ...changed }], { NPS: values });

describe("a KPI needs attention", () => {
  const actual = (reading: Readings["actual"]): Readings => ({ ...scoring(0), actual: reading });

  test.each([
    ["when its link is broken", actual({ kind: "broken" }), [{ kind: "link-broken", field: "actual" }]],
    [
      "when its label is gone",
      actual({ kind: "label-missing", label: "NPS" }),
      [{ kind: "link-broken", field: "actual" }],
    ],
    [
      "when the target's link is broken",
      { ...scoring(95), target: { kind: "broken" } },
      [{ kind: "link-broken", field: "target" }],
    ],
    ["when its value is old", actual({ kind: "stale", since: "2026-08" }), [{ kind: "stale", since: "2026-08" }]],
    ["when its cell is empty", actual({ kind: "blank" }), [{ kind: "no-data" }]],
    ["when its cell holds no number", actual({ kind: "text", text: "n/a" }), [{ kind: "unusable" }]],
    ["when it is red", scoring(40), [{ kind: "off-target", score: 40, isCritical: false }]],
    ["when it is amber", scoring(80), [{ kind: "at-risk", score: 80 }]],
  ] as const)("%s", (_, values, reasons) => {
    expect(needingAttention(only(values), NONE).map((each) => each.reasons)).toEqual([reasons]);
  });

  test("when it is green and a signal points the wrong way", () => {
    const worsening = new Map([[kpiId("k_NPS"), "down" as const]]);
    expect(needingAttention(only(scoring(95)), worsening)[0]?.reasons).toEqual([
      { kind: "worsening", direction: "down" },
    ]);
    expect(needingAttention(only(scoring(40)), worsening)[0]?.reasons.map(({ kind }) => kind)).toEqual([
      "off-target",
      "worsening",
    ]);
  });

  test("the more when it is critical", () => {
    expect(needingAttention(only(scoring(40), { isCritical: true }), NONE)[0]?.reasons).toEqual([
      { kind: "off-target", score: 40, isCritical: true },
    ]);
  });

  test("after all others when something is done about it, or about its objective", () => {
    const both = evaluated([nps, kpi("Loyale kunder", "CSAT")], { NPS: scoring(10), CSAT: scoring(80) });
    const names = (handled: readonly string[]) =>
      needingAttention(both, NONE, new Map(handled.map((id) => [kpiId(id), "planned" as const]))).map((each) => [
        each.kpi.name,
        each.handling,
      ]);
    expect(names([])).toEqual([
      ["NPS", undefined],
      ["CSAT", undefined],
    ]);
    expect(names(["k_NPS"])).toEqual([
      ["CSAT", undefined],
      ["NPS", "planned"],
    ]);
    expect(names([nps.parent]).map(([, handling]) => handling)).toEqual(["planned", "planned"]);
  });

  test("but not when it is green and calm", () => {
    expect(needingAttention(only(scoring(95)), NONE)).toEqual([]);
  });

  test.each([
    ["it is not set up", { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } }, {}],
    ["nothing is due yet", actual({ kind: "not-due" }), {}],
    ["a person has taken it out of the scores", scoring(10), { isExcluded: true }],
  ] as const)("but not when %s, whatever its past says", (_, values, changed) => {
    expect(needingAttention(only(values, changed), new Map([[kpiId("k_NPS"), "down" as const]]))).toEqual([]);
  });
});

describe("what is at stake", () => {
  test("is the share of the weight times the distance from the target", () => {
    const { kpis } = evaluated([kpi("Loyale kunder", "NPS", 1, 3), kpi("Loyale kunder", "CSAT", 2, 1)], {
      NPS: scoring(60),
      CSAT: scoring(120),
    });
    // 3/4 of the weight, 40 points short; the other is beyond its target.
    expect([...kpis.values()].map(contributionOf)).toEqual([30, 0]);
  });

  test("is the whole share of a KPI without a score", () => {
    const { kpis } = evaluated([kpi("Loyale kunder", "NPS"), kpi("Loyale kunder", "CSAT", 2)], {
      NPS: { ...scoring(0), actual: { kind: "blank" } },
      CSAT: scoring(100),
    });
    expect([...kpis.values()].map(contributionOf)).toEqual([50, 0]);
  });

  test("is nothing in a KPI with weight 0, which is listed last", () => {
    const kpis = [kpi("Loyale kunder", "NPS", 1, 0), kpi("Loyale kunder", "CSAT", 2, 1)];
    const found = needingAttention(evaluated(kpis, { NPS: scoring(0), CSAT: scoring(85) }), NONE);
    expect(found.map(({ kpi: { name }, contribution }) => [name, contribution])).toEqual([
      ["CSAT", 15],
      ["NPS", 0],
    ]);
  });

  describe("is what the whole would gain with the target met", () => {
    const kpis = [kpi("Loyale kunder", "NPS", 1, 3), kpi("Loyale kunder", "CSAT", 2, 1)];
    const tree = { perspectives: [perspective("Kunde")], objectives: [objective("Kunde", "Loyale kunder")], kpis };
    const found = (rollUp: RollUpName, csat: Readings) => {
      const whole = scorecard(tree);
      const rolled = { ...whole, settings: { ...whole.settings, rollUp } };
      const at = (score: number) => evaluate(rolled, readings({ NPS: scoring(score), CSAT: csat }));
      const [item] = needingAttention(at(60), NONE).filter(({ kpi: { name } }) => name === "NPS");
      const gain = (at(100).root.score ?? NaN) - (at(60).root.score ?? NaN);
      return { isExact: item?.isExact, isGain: Math.abs(gain - (item?.contribution ?? NaN)) < 1e-9 };
    };

    test.each<readonly [string, RollUpName, Readings, boolean]>([
      ["in a weighted mean of all", "weightedMean", scoring(90), true],
      ["in a mean with a veto, which is one", "meanWithVeto", scoring(90), true],
      ["but not where the worst decides", "worst", scoring(20), false],
      ["but not in a geometric mean", "geometricMean", scoring(90), false],
      ["but not where another KPI has no value", "weightedMean", { ...scoring(0), actual: { kind: "blank" } }, false],
    ])("%s", (_, rollUp, csat, isExact) => {
      expect(found(rollUp, csat)).toEqual({ isExact, isGain: isExact });
    });

    test("which nobody knows of a KPI without a score", () => {
      const [item] = needingAttention(only({ ...scoring(0), actual: { kind: "blank" } }), NONE);
      expect(item?.isExact).toBe(false);
    });
  });

  test("adds up to what the whole score lacks, where all have data", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (drawn) => {
          const kpis = drawn.map(([weight], index) => kpi("Loyale kunder", `K${index}`, index, weight));
          const values = Object.fromEntries(drawn.map(([, score], index) => [`K${index}`, scoring(score)]));
          const evaluation = evaluated(kpis, values);
          const sum = [...evaluation.kpis.values()].reduce((total, each) => total + contributionOf(each), 0);
          expect(sum).toBeCloseTo(100 - (evaluation.root.score ?? NaN), 9);
          expect(sum).toBeCloseTo(contributionOf(evaluation.root), 9);
          const order = needingAttention(evaluation, NONE).map(({ contribution }) => contribution);
          expect(order).toEqual([...order].sort((one, other) => other - one));
        },
      ),
    );
  });
});

describe("a movement", () => {
  const bearing = (values: Readings, usual: number, changed: Partial<Kpi> = {}) => {
    const definition = { ...nps, ...changed };
    const found = evaluated([definition], { NPS: values }).kpis.get(definition.id);
    if (found === undefined) throw new Error("the KPI was not evaluated");
    return bearingOf(definition, found, usual, DEFAULT_SETTINGS);
  };
  const falling: Readings = { actual: number(8), target: number(2), baseline: number(10) };

  test.each([
    ["higher is better", scoring(60), 50, "better"],
    ["higher is better", scoring(40), 50, "worse"],
    ["lower is better", falling, 9, "better"],
    ["lower is better", falling, 7, "worse"],
    ["it did not move", scoring(50), 50, "neither"],
    ["beyond the target it still counts", scoring(130), 120, "better"],
    ["there is no score", { ...scoring(0), actual: { kind: "blank" } }, 50, "neither"],
  ] as const)("when %s, %# is judged by the rule", (_, values, usual, expected) => {
    expect(bearing(values, usual)).toBe(expected);
  });

  test("towards a target from either side is for the better", () => {
    const values = { actual: number(100), target: number(100), baseline: number(50) };
    expect(bearing(values, 130, { kind: "targetIsBest" })).toBe("better");
    expect(bearing(values, 70, { kind: "targetIsBest" })).toBe("better");
  });
});
