import fc from "fast-check";
import {
  checkThresholds,
  evaluate,
  evaluateAt,
  explain,
  KIND_NAMES,
  scoreHistory,
  statusOf,
  tabulate,
  takesValues,
  THRESHOLD_PRESETS,
  type KpiId,
  type Kpi,
  type Observation,
  type OwnThresholds,
  type Readings,
  type Scorecard,
  type Status,
  type Thresholds,
} from "../../src/scorecard";
import { anyPast } from "../support/anyScorecard";
import { kpi, number, objective, perspective, readings, scorecard, scoring } from "./builders";

const two = scorecard({
  perspectives: [perspective("P")],
  objectives: [objective("P", "O")],
  kpis: [kpi("O", "A"), kpi("O", "B", 2)],
});
const node = (definition: Scorecard, values: Readonly<Record<string, Readings>>, id: string) => {
  const found = [...evaluate(definition, readings(values)).nodes.values()].find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const withOwn = (own: {
  readonly scorecard?: Thresholds;
  readonly P?: OwnThresholds;
  readonly O?: OwnThresholds;
  readonly A?: OwnThresholds;
}): Scorecard => ({
  settings: { ...two.settings, ...(own.scorecard && { thresholds: own.scorecard }) },
  perspectives: two.perspectives.map((each) => ({ ...each, thresholds: own.P })),
  objectives: two.objectives.map((each) => ({ ...each, thresholds: own.O })),
  kpis: two.kpis.map((each) => (each.name === "A" ? { ...each, thresholds: own.A } : each)),
});

const LOW = { green: 50, amber: 30 };
const VERY_LOW = { green: 30, amber: 20 };

describe("thresholds are those of the entry itself, else of what stands above it", () => {
  test.each<[string, Scorecard, Readonly<Record<string, Status>>]>([
    ["nobody has any", two, { k_A: "red", k_B: "red", o_O: "red", p_P: "red", s: "red" }],
    ["the KPI", withOwn({ A: LOW }), { k_A: "green", k_B: "red", o_O: "red", p_P: "red", s: "red" }],
    ["the objective", withOwn({ O: LOW }), { k_A: "green", k_B: "green", o_O: "green", p_P: "red", s: "red" }],
    ["the perspective", withOwn({ P: LOW }), { k_A: "green", k_B: "green", o_O: "green", p_P: "green", s: "red" }],
    [
      "the scorecard",
      withOwn({ scorecard: LOW }),
      { k_A: "green", k_B: "green", o_O: "green", p_P: "green", s: "green" },
    ],
    [
      "each its own",
      withOwn({ A: THRESHOLD_PRESETS.strict, O: LOW, P: { green: 70, amber: 55 }, scorecard: VERY_LOW }),
      { k_A: "red", k_B: "green", o_O: "green", p_P: "amber", s: "green" },
    ],
    [
      "what counts as achieved is inherited where it is not said",
      withOwn({ A: { green: 50, amber: 30, achieved: 60 }, O: LOW, scorecard: { ...LOW, achieved: 55 } }),
      { k_A: "green", k_B: "achieved", o_O: "achieved", p_P: "achieved", s: "achieved" },
    ],
  ])("%s", (_, definition, expected) => {
    const { nodes } = evaluate(definition, readings({ A: scoring(58), B: scoring(58) }));
    const lights = Object.fromEntries([...nodes.values()].map(({ id, status }) => [id, status]));
    expect(lights).toEqual(expected);
  });

  test("and the explanation names them", () => {
    const definition = withOwn({ O: LOW });
    const evaluation = evaluate(definition, readings({ A: scoring(40), B: scoring(40) }));
    const id = definition.kpis[0]?.id as KpiId;
    expect(explain(definition, evaluation, id)).toMatchObject({ threshold: 30, nextThreshold: 50, thresholds: LOW });
  });

  test("a share of green counts each child by its own", () => {
    const share = (own: Scorecard) => ({ ...own, settings: { ...own.settings, rollUp: "shareGreen" as const } });
    const values = { A: scoring(58), B: scoring(95) };
    expect(node(share(two), values, "o_O").score).toBe(50);
    expect(node(share(withOwn({ A: LOW })), values, "o_O").score).toBe(100);
    expect(node(share(withOwn({ A: { ...LOW, achieved: 55 } })), values, "o_O").score).toBe(100);
    expect(node(share(withOwn({ O: THRESHOLD_PRESETS.strict })), values, "o_O").score).toBe(0);
    expect(node(share(withOwn({ A: { green: 1, amber: 0.5, areValues: true } })), values, "o_O").score).toBe(100);
  });

  test("a veto is that of a KPI that is red by its own", () => {
    const critical = (own: Scorecard): Scorecard => ({
      ...own,
      settings: { ...own.settings, rollUp: "meanWithVeto" },
      kpis: own.kpis.map((each) => ({ ...each, weight: each.name === "A" ? 1 : 99, isCritical: each.name === "A" })),
    });
    const values = { A: scoring(58), B: scoring(100) };
    expect(node(critical(two), values, "s")).toMatchObject({ status: "amber", heldBy: "veto", vetoes: ["A"] });
    expect(node(critical(withOwn({ A: LOW })), values, "s")).toMatchObject({ status: "green", heldBy: undefined });
    const past = {
      readings: readings(values),
      series: new Map(),
      today: 46_081,
    };
    expect(evaluateAt(critical(withOwn({ A: LOW })), past).root).toMatchObject({ status: "green" });
  });
});

test.each<[string, Partial<Kpi>, number | undefined, object]>([
  ["of one period", { rule: { tolerance: 5 } }, undefined, { parameters: { tolerance: 5 }, thresholds: undefined }],
  ["of three together", { rule: { tolerance: 5 } }, 3, { parameters: { tolerance: 15 }, thresholds: undefined }],
  [
    "of three together, with thresholds of its own",
    { kind: "ratioHigher", thresholds: { green: 95, amber: 80, areValues: true } },
    3,
    { thresholds: { green: 285, amber: 240, areValues: true } },
  ],
])("an explanation says the limits that gave the light: %s", (_, own, extent, expected) => {
  const definition = { ...two, kpis: two.kpis.map((each) => ({ ...each, kind: "targetIsBest" as const, ...own })) };
  const given = { ...scoring(270), target: number(300), ...(extent !== undefined && { extent }) };
  const id = definition.kpis[0]?.id as KpiId;
  const explanation = explain(definition, evaluate(definition, readings({ A: given, B: given })), id);
  expect(explanation?.from).toMatchObject(expected);
});

const MILLION = 1e6;
const value = (actual: number, target: number, baseline?: number): Readings => ({
  actual: number(actual),
  target: number(target),
  baseline: baseline === undefined ? { kind: "none" } : number(baseline),
});
const from = (green: number, amber: number, achieved?: number): OwnThresholds => ({
  green,
  amber,
  ...(achieved === undefined ? {} : { achieved }),
  areValues: true,
});

describe("thresholds that are values of the KPI", () => {
  test.each<[string, Partial<Kpi>, Readings, Status]>([
    ["3.0 million", { thresholds: from(3 * MILLION, 2.5 * MILLION) }, value(3 * MILLION, 3.4 * MILLION), "green"],
    ["2.99 million", { thresholds: from(3 * MILLION, 2.5 * MILLION) }, value(2.99 * MILLION, 3.4 * MILLION), "amber"],
    ["2.5 million", { thresholds: from(3 * MILLION, 2.5 * MILLION) }, value(2.5 * MILLION, 3.4 * MILLION), "amber"],
    ["2.4 million", { thresholds: from(3 * MILLION, 2.5 * MILLION) }, value(2.4 * MILLION, 3.4 * MILLION), "red"],
    ["with a baseline", { thresholds: from(0.7, 0.6) }, value(0.7, 0.8, 0.1), "green"],
    ["a hair below it", { thresholds: from(0.7, 0.6) }, value(0.6999, 0.8, 0.1), "amber"],
    ["beyond the target, and missed", { thresholds: from(120, 100) }, value(119, 100), "amber"],
    ["beyond the target, and reached", { thresholds: from(120, 100) }, value(120, 100), "green"],
    ["below the baseline", { thresholds: from(0, -20) }, value(-10, 100, 50), "amber"],
    ["below all of it", { thresholds: from(0, -20) }, value(-21, 100, 50), "red"],
    ["achieved", { thresholds: from(100, 90, 130) }, value(130, 100), "achieved"],
    ["not yet achieved", { thresholds: from(100, 90, 130) }, value(129, 100), "green"],
    ["churn of 4 where less is better", { kind: "ratioLower", thresholds: from(4, 6) }, value(4, 3), "green"],
    ["churn of 5", { kind: "ratioLower", thresholds: from(4, 6) }, value(5, 3), "amber"],
    ["churn of 7", { kind: "ratioLower", thresholds: from(4, 6) }, value(7, 3), "red"],
    ["a budget that is passed stays held", { kind: "budget", thresholds: from(115, 130) }, value(112, 105), "amber"],
    ["on a scale", { kind: "minMax", rule: { low: 1, high: 5 }, thresholds: from(4.2, 3.5) }, value(4.2, 0), "green"],
    [
      "on a step",
      {
        kind: "steps",
        rule: { points: [0, 60, 80].map((at) => ({ value: at, score: at })) },
        thresholds: from(60, 30),
      },
      value(70, 0),
      "green",
    ],
    ["crossed, the better of both must be reached", { kind: "ratioLower", thresholds: from(6, 4) }, value(5, 3), "red"],
    ["of a kind that has none: those above", { kind: "yesNo", thresholds: from(1, 0) }, value(1, 1), "green"],
  ])("%s", (_, own, values, status) => {
    const definition = { ...two, kpis: [{ ...kpi("O", "A"), ...own }] };
    expect(node(definition, { A: values }, "k_A").status).toBe(status);
  });

  test("follow a target that moves", () => {
    const own = { ...kpi("O", "A"), thresholds: from(110, 90) };
    const definition = { ...two, kpis: [own] };
    const actual = [46_023, 46_054].map((day): Observation => ({ day, reading: number(100) }));
    const target = [100, 1000].map((each, index): Observation => ({ day: 46_023 + 31 * index, reading: number(each) }));
    const values = {
      readings: readings({ A: value(0, 0) }),
      series: new Map([[own.id, { actual, target }]]),
      today: 46_081,
    };
    const lights = [0, 1].map((month) => {
      const period = { frequency: "month", index: 2026 * 12 + month } as const;
      return evaluateAt(definition, values, period).kpis.get(own.id)?.status;
    });
    expect(lights).toEqual(["amber", "amber"]);
  });

  test("can be given to the kinds that read a number", () => {
    const kinds = KIND_NAMES.filter((name) => !takesValues(name));
    expect(kinds.sort()).toEqual(["compliance", "milestones", "qualitative", "yesNo"]);
  });
});

test("what cannot be met is refused, and values of a KPI may lie either way", () => {
  expect(checkThresholds({ green: 80, amber: 90 })).toMatchObject([{ kind: "thresholds-crossed" }]);
  expect(checkThresholds({ green: 120, amber: 90 })).toMatchObject([
    { kind: "setting-out-of-range", setting: "green" },
  ]);
  expect(checkThresholds({ green: 90, amber: 75, achieved: 80 })).toMatchObject([{ setting: "achieved" }]);
  expect(checkThresholds(from(4, 6))).toEqual([]);
});

describe("a hysteresis never traps", () => {
  const limit = fc.double({ min: 0, max: 130, noNaN: true });
  const thresholds = fc.oneof(
    fc.constantFrom<Thresholds>(...Object.values(THRESHOLD_PRESETS)),
    fc.tuple(limit, limit, fc.option(limit, { nil: undefined })).map(([one, other, more]): Thresholds => ({
      green: Math.max(one, other),
      amber: Math.min(one, other),
      ...(more === undefined ? {} : { achieved: Math.max(one, other) + more }),
    })),
  );
  const RANKS: readonly Status[] = ["red", "amber", "green", "achieved"];

  test("whatever was before, a score that stays has its own light after two periods", () => {
    fc.assert(
      fc.property(
        thresholds,
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.array(limit, { minLength: 1, maxLength: 8 }),
        fc.oneof(limit, fc.constantFrom(0, 75, 80, 90, 100, 120)),
        (own, hysteresis, before, score) => {
          const with_ = { ...own, hysteresis };
          let [status, light]: [Status, Status] = ["none", "none"];
          for (const each of [...before, score, score]) {
            const next: Status = statusOf(each, with_, status, light);
            const plain: Status = statusOf(each, own);
            // Never better or worse than both what it was and what it would be.
            const [low, high] = [status === "none" ? plain : status, plain].map((one) => RANKS.indexOf(one)).sort() as [
              number,
              number,
            ];
            expect(RANKS.indexOf(next)).toBeGreaterThanOrEqual(low === 3 ? 2 : low);
            expect(RANKS.indexOf(next)).toBeLessThanOrEqual(high);
            [status, light] = [next, plain];
          }
          expect(status).toBe(light);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each<[string, Partial<Kpi>, Thresholds, readonly number[], readonly (Status | undefined)[]]>([
    [
      "strict under a ceiling of 100",
      {},
      { ...THRESHOLD_PRESETS.strict, hysteresis: 2 },
      [95, 100, 99, 97],
      ["amber", "green", "green", "amber"],
    ],
    [
      "a kind whose scores end at 80",
      {
        kind: "anchors",
        rule: {
          points: [
            { value: 0, score: 0 },
            { value: 100, score: 80 },
          ],
        },
        thresholds: { green: 80, amber: 50 },
      },
      { green: 90, amber: 75, hysteresis: 2 },
      [90, 100, 100, 100],
      ["amber", "amber", "green", "green"],
    ],
    [
      "thresholds that are values",
      { thresholds: from(120, 100) },
      { green: 90, amber: 75, hysteresis: 5 },
      [110, 121, 118, 126],
      ["amber", "amber", "amber", "green"],
    ],
  ])("%s", (_, own, thresholds_, actuals, expected) => {
    const definition: Scorecard = {
      ...two,
      settings: { ...two.settings, thresholds: thresholds_ },
      kpis: [{ ...kpi("O", "A"), ...own }],
    };
    const id = definition.kpis[0]?.id as KpiId;
    const actual = actuals.map((each, month): Observation => ({ day: 46_023 + 31 * month, reading: number(each) }));
    const values = {
      readings: readings({ A: value(0, 100) }),
      series: new Map([[id, { actual, target: [] }]]),
      today: 46_180,
    };
    const lights = actuals.map(
      (_each, month) =>
        evaluateAt(definition, values, { frequency: "month", index: 2026 * 12 + month }).kpis.get(id)?.status,
    );
    expect(lights).toEqual(expected);
  });
});

describe("what too little is known of for a score", () => {
  const tree = scorecard({
    perspectives: [perspective("P")],
    objectives: [objective("P", "O"), objective("P", "Q", 2)],
    kpis: [kpi("O", "A"), kpi("Q", "B")],
  });
  const parts = (have: number) => ({ parts: { frequency: "month", have, of: 4, missing: ["2026-01"] } as const });
  const at = (have: number) => ({ A: { ...scoring(40), ...parts(have) }, B: scoring(100) });

  test("still counts above it: a missing part raises no light", () => {
    expect(node(tree, at(4), "p_P")).toMatchObject({ score: 70, status: "red", coverage: 1 });
    expect(node(tree, at(2), "p_P")).toMatchObject({ score: 70, status: "red", coverage: 0.75 });
    expect(node(tree, at(1), "o_O")).toMatchObject({ score: undefined, known: 40, status: "none", coverage: 0.25 });
    expect(node(tree, at(1), "p_P")).toMatchObject({ score: 70, status: "red", coverage: 0.625 });
    expect(node(tree, at(1), "s")).toMatchObject({ score: 70, status: "red" });
  });

  test("counts as the policy says where the absence of a score is to count", () => {
    const policy = (missing: "zero" | "block") => ({ ...tree, settings: { ...tree.settings, missing } });
    expect(node(policy("zero"), at(1), "p_P")).toMatchObject({ score: 50 });
    expect(node(policy("block"), at(1), "p_P")).toMatchObject({ score: undefined });
  });

  test("is the same in the past", () => {
    fc.assert(
      fc.property(anyPast, fc.constantFrom(0.5, 0.8, 1), ({ scorecard: any, values }, minimumCoverage) => {
        const definition = { ...any, settings: { ...any.settings, minimumCoverage } };
        const periods = [-3, -2, -1, 0].map((back) => ({ frequency: "month", index: 2026 * 12 + 11 + back }) as const);
        const history = scoreHistory(definition, tabulate(definition, values, periods));
        periods.forEach((period, row) => {
          for (const { id, score } of evaluateAt(definition, values, period).nodes.values()) {
            const found = history.of(id)?.score[row];
            expect(Number.isNaN(found) ? undefined : found).toBe(score);
          }
        });
      }),
      { numRuns: 100 },
    );
  });
});
