import fc from "fast-check";
import {
  NOTHING_SUPPOSED,
  ofTheWhole,
  supposed,
  toReach,
  usualSwing,
  weightStability,
  type Present,
  type Supposition,
} from "../../../src/insight";
import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  DEFAULT_SETTINGS,
  evaluate,
  kpiId,
  objectiveId,
  perspectiveId,
  scorecardId,
  STATUSES,
  type Kpi,
  type KpiId,
  type NodeId,
  type Reading,
  type Readings,
  type Scorecard,
} from "../../../src/scorecard";
import { anyScorecard, everyScorecard, type Present as Any } from "../../support/anyScorecard";
import { runs } from "../../support/runs";

const number = (value: number): Reading => ({ kind: "number", value });
const NONE: Reading = { kind: "none" };

/** Kunde (weight 3) with ROI, at 30 of 40, and Frafald, at 8 on the way from 10 to 5; Finans (weight 1) with a budget of 100 that is kept. */
function present(change: Readonly<Record<string, Partial<Kpi>>> = {}): Present {
  const entry = (name: string, order: number) => ({ name, aliases: [], weight: undefined, order });
  const kpi = (id: string, parent: string, own: Partial<Kpi> = {}): Kpi => ({
    ...DEFAULT_KPI,
    id: kpiId(id),
    parent: objectiveId(parent),
    ...entry(id, 1),
    ...own,
    ...change[id],
  });
  const scorecard: Scorecard = {
    settings: { id: scorecardId("s"), name: "Alt", ...DEFAULT_SETTINGS },
    perspectives: [
      { id: perspectiveId("kunde"), rollUp: undefined, thresholds: undefined, ...entry("Kunde", 1), weight: 3 },
      { id: perspectiveId("finans"), rollUp: undefined, thresholds: undefined, ...entry("Finans", 2), weight: 1 },
    ],
    objectives: [
      { ...DEFAULT_OBJECTIVE, id: objectiveId("loyal"), parent: perspectiveId("kunde"), ...entry("Loyal", 1) },
      { ...DEFAULT_OBJECTIVE, id: objectiveId("penge"), parent: perspectiveId("finans"), ...entry("Penge", 1) },
    ],
    kpis: [
      kpi("roi", "loyal"),
      kpi("frafald", "loyal", { order: 2 }),
      kpi("budget", "penge", { kind: "budget", rule: { tolerance: 0 } }),
    ],
  };
  const readings = new Map<KpiId, Readings>([
    [kpiId("roi"), { actual: number(30), target: number(40), baseline: number(0) }],
    [kpiId("frafald"), { actual: number(8), target: number(5), baseline: number(10) }],
    [kpiId("budget"), { actual: number(90), target: number(100), baseline: NONE }],
  ]);
  const circumstances = { today: 46349 };
  return { scorecard, evaluation: evaluate(scorecard, readings, circumstances), circumstances };
}

const presentOf = ({ scorecard, readings }: Any): Present => {
  const circumstances = { today: 46349 };
  return { scorecard, evaluation: evaluate(scorecard, readings, circumstances), circumstances };
};

const values = (given: Readonly<Record<string, number>>): Supposition => ({
  ...NOTHING_SUPPOSED,
  values: new Map(Object.entries(given).map(([id, value]) => [kpiId(id), value])),
});

const WHOLE: NodeId = scorecardId("s");

describe("what is supposed", () => {
  test("is nothing, and all is as it is", () =>
    fc.assert(
      fc.property(everyScorecard, (any) => {
        const now = presentOf(any);
        expect(supposed(now, NOTHING_SUPPOSED)).toEqual(now.evaluation);
      }),
      { numRuns: runs({ full: 1000, quick: 200 }) },
    ));

  test("scores as if it stood in the cells", () => {
    const now = present();
    expect(now.evaluation.root.score).toBeCloseTo((3 * ((75 + 40) / 2) + 100) / 4, 9);
    const then = supposed(now, values({ frafald: 5 }));
    expect(then.kpis.get(kpiId("frafald"))?.score).toBe(100);
    expect(then.root.score).toBeCloseTo((3 * ((75 + 100) / 2) + 100) / 4, 9);
  });

  test.each([
    ["a target", { targets: new Map([[kpiId("roi"), 30]]) }, (3 * ((100 + 40) / 2) + 100) / 4],
    ["the weight of a KPI", { weights: new Map<NodeId, number>([[kpiId("frafald"), 0]]) }, (3 * 75 + 100) / 4],
    ["the weight of a perspective", { weights: new Map<NodeId, number>([[perspectiveId("kunde"), 0]]) }, 100],
  ])("may be %s", (_, own, whole) => {
    expect(supposed(present(), { ...NOTHING_SUPPOSED, ...own }).root.score).toBeCloseTo(whole, 9);
  });

  test("leaves what it was made from as it is", () => {
    const now = present();
    const before = JSON.stringify([...now.evaluation.nodes.values()]);
    supposed(now, values({ roi: 1, frafald: 1 }));
    expect(JSON.stringify([...now.evaluation.nodes.values()])).toBe(before);
  });

  test("leaves out what is not there", () => {
    const now = present();
    expect(supposed(now, values({ gone: 5 }))).toEqual(now.evaluation);
  });

  test.each<[string, Partial<Kpi>, Partial<Readings>, number, number]>([
    [
      "a word by its place",
      {
        kind: "qualitative",
        rule: {
          words: [
            { word: "Lav", score: 0 },
            { word: "Høj", score: 80 },
          ],
        },
      },
      { actual: { kind: "text", text: "Lav" } },
      1,
      80,
    ],
    ["yes as 1", { kind: "yesNo" }, { actual: { kind: "text", text: "nej" }, target: NONE }, 1, 100],
    ["periods that met the target", { kind: "compliance" }, { compliance: { periods: 12, met: 3 } }, 9, 75],
  ])("takes %s", (_, own, given, value, score) => {
    const { scorecard, evaluation, circumstances } = present({ roi: own });
    const readings = new Map([...evaluation.kpis].map(([id, each]) => [id, each.readings]));
    readings.set(kpiId("roi"), { actual: number(1), target: number(2), baseline: NONE, ...given });
    const now = { scorecard, circumstances, evaluation: evaluate(scorecard, readings, circumstances) };
    expect(supposed(now, values({ roi: value })).kpis.get(kpiId("roi"))?.score).toBe(score);
  });
});

describe("what a KPI must be for a light", () => {
  const roi = kpiId("roi");
  const reach = (id: string, node: NodeId, status: "green" | "amber", now = present()) =>
    toReach(now, NOTHING_SUPPOSED, kpiId(id), { node, status });

  test.each([
    ["its own green", "roi", kpiId("roi"), "green", 36],
    ["its own green where less is better", "frafald", kpiId("frafald"), "green", 5.5],
    ["amber of the perspective above it", "frafald", perspectiveId("kunde"), "amber", 6.25],
  ] as const)("is worked out for %s", (_, id, node, status, value) => {
    const found = reach(id, node, status);
    expect(found).toEqual({ ok: true, value: { kind: "needs", value: { kind: "exactly", values: [value] } } });
  });

  /** ROI alone under a whole of two KPIs, the other one at 95 of 100. */
  const alone = (own: Partial<Kpi>, given: Readonly<Partial<Record<keyof Readings, number>>>): Present => {
    const { scorecard, circumstances } = present({ roi: own });
    const kpis = scorecard.kpis.filter(({ id }) => id !== kpiId("budget"));
    const of = (each: number | undefined): Reading => (each === undefined ? NONE : number(each));
    const { actual, target, baseline } = given;
    const readings = new Map<KpiId, Readings>([
      [roi, { actual: of(actual), target: of(target), baseline: of(baseline) }],
      [kpiId("frafald"), { actual: number(95), target: number(100), baseline: number(0) }],
    ]);
    const scorecardOfTwo = { ...scorecard, kpis };
    return { scorecard: scorecardOfTwo, evaluation: evaluate(scorecardOfTwo, readings, circumstances), circumstances };
  };

  test.each<readonly [string, Partial<Kpi>, Parameters<typeof alone>[1], string, readonly number[]]>([
    ["a ratio down to nothing", { kind: "ratioLower" }, { actual: 3, target: 0 }, "at-most", [0]],
    ["nothing at all", { kind: "linear", rule: { direction: "lower" } }, { actual: 3, target: 0 }, "at-most", [0]],
    ["a budget of nothing", { kind: "budget" }, { actual: 3, target: 0 }, "at-most", [0]],
    ["just nothing", { kind: "targetIsBest" }, { actual: 3, target: 0 }, "exactly", [0]],
    [
      "a tolerance without a margin",
      { kind: "maintain", rule: { tolerance: 2 } },
      { actual: 60, target: 50 },
      "within",
      [48, 52],
    ],
    [
      "a tolerance on one side",
      { kind: "maintain", rule: { tolerance: 2, direction: "higher" } },
      { actual: 40, target: 50 },
      "at-least",
      [48],
    ],
    [
      "what is to be kept as it was",
      { kind: "linear", rule: { tolerance: 2 } },
      { actual: 40, target: 50, baseline: 50 },
      "within",
      [48, 52],
    ],
    ["a band without a margin", { kind: "band", rule: { low: 40, high: 60 } }, { actual: 30 }, "within", [40, 60]],
    [
      "a curve that gives more to all there is",
      {
        kind: "steps",
        rule: {
          points: [
            { value: 0, score: 0 },
            { value: 7, score: 92 },
          ],
        },
      },
      { actual: 3 },
      "at-least",
      [7],
    ],
  ])("is all of it where a kind has nothing between 0 and 100: %s", (_, own, given, kind, wanted) => {
    const now = alone(own, given);
    for (const node of [roi, objectiveId("loyal"), WHOLE])
      expect(reach("roi", node, "green", now)).toEqual({
        ok: true,
        value: { kind: "needs", value: { kind, values: wanted } },
      });
  });

  test("is refused with what the node above would come to at most, where the KPI itself has less than all", () => {
    const points = [
      { value: 0, score: 0 },
      { value: 10, score: 60 },
    ];
    const now = alone({ kind: "anchors", rule: { points } }, { actual: 3 });
    expect(reach("roi", roi, "green", now)).toMatchObject({
      problem: { kind: "cannot-be-reached", score: 90, most: 60 },
    });
    expect(reach("roi", WHOLE, "green", now)).toMatchObject({ problem: { score: 90, most: 77.5 } });
  });

  test("is said to be there already", () => {
    expect(reach("budget", kpiId("budget"), "green")).toEqual({ ok: true, value: { kind: "already" } });
  });

  test("is refused where no value is enough, with the best there is", () => {
    expect(reach("roi", perspectiveId("kunde"), "green")).toMatchObject({
      ok: false,
      problem: { kind: "cannot-be-reached", most: 70 },
    });
  });

  test("is the budget itself, for one that is passed by little is amber", () => {
    const { scorecard, evaluation, circumstances } = present();
    const readings = new Map([...evaluation.kpis].map(([id, each]) => [id, each.readings]));
    readings.set(kpiId("budget"), { actual: number(104), target: number(100), baseline: NONE });
    const over = { scorecard, circumstances, evaluation: evaluate(scorecard, readings, circumstances) };
    const found = reach("budget", kpiId("budget"), "green", over);
    expect(found).toEqual({ ok: true, value: { kind: "needs", value: { kind: "at-most", values: [100] } } });
  });

  test("is refused where it does not count", () => {
    expect(reach("roi", WHOLE, "green", present({ roi: { weight: 0 } }))).toEqual({
      ok: false,
      problem: { kind: "not-counted" },
    });
  });

  test("is refused as long as it has no values, though it would count with them", () => {
    const now = present();
    const readings = new Map([...now.evaluation.kpis].map(([id, each]) => [id, each.readings]));
    readings.set(kpiId("roi"), { actual: NONE, target: NONE, baseline: NONE });
    const evaluation = evaluate(now.scorecard, readings, now.circumstances);
    expect(reach("roi", WHOLE, "green", { ...now, evaluation })).toEqual({
      ok: false,
      problem: { kind: "not-set-up" },
    });
    const untracked = present({ roi: { weight: 0 } });
    const without = evaluate(untracked.scorecard, readings, now.circumstances);
    expect(reach("roi", WHOLE, "green", { ...untracked, evaluation: without })).toMatchObject({
      problem: { kind: "not-counted" },
    });
  });

  test("is rounded so that it still suffices", () => {
    const { scorecard, evaluation, circumstances } = present();
    const readings = new Map([...evaluation.kpis].map(([id, each]) => [id, each.readings]));
    readings.set(roi, { actual: number(0), target: number(37.037), baseline: number(0) });
    const now = { scorecard, circumstances, evaluation: evaluate(scorecard, readings, circumstances) };
    // 90 % of it is 33.3333, and 33.33 would be amber.
    expect(reach("roi", roi, "green", now)).toMatchObject({ value: { value: { values: [33.34] } } });
  });

  test("does what it says, in any scorecard", () => {
    let tried = 0;
    fc.assert(
      fc.property(anyScorecard, fc.nat(), fc.constantFrom("green", "amber"), (any, pick, status) => {
        const now = presentOf(any);
        const kpi = now.scorecard.kpis[pick % now.scorecard.kpis.length];
        if (kpi === undefined) return;
        for (const node of [kpi.id, kpi.parent, now.scorecard.settings.id]) {
          const found = toReach(now, NOTHING_SUPPOSED, kpi.id, { node, status });
          if (!found.ok || found.value.kind === "already" || found.value.value.kind === "below") continue;
          for (const value of found.value.value.values) {
            tried += 1;
            const then = supposed(now, values({ [kpi.id]: value })).nodes.get(node)?.status ?? "none";
            expect(STATUSES.indexOf(then)).toBeLessThanOrEqual(STATUSES.indexOf(status));
          }
        }
      }),
      { numRuns: runs({ full: 1000, quick: 200 }) },
    );
    expect(tried).toBeGreaterThan(20);
  });

  /** Values all over, and all that a rule itself names, a little less and a little more. */
  function valuesOf({ kind, rule }: Kpi, { target, baseline, compliance }: Readings): readonly number[] {
    if (kind === "qualitative") return (rule.words ?? []).map((_, place) => place);
    if (kind === "compliance" && compliance) return Array.from({ length: compliance.periods + 1 }, (_, met) => met);
    const named = [target, baseline].flatMap((each) => (each.kind === "number" ? [each.value] : []));
    const { low = 0, high = 0, tolerance = 0, margin = 0, points = [] } = rule;
    const ends = [...named, low, high, ...points.map(({ value }) => value)].flatMap((each) =>
      [0, tolerance, margin, tolerance + margin].flatMap((far) => [each - far, each + far]),
    );
    const close = ends.flatMap((each) => [each, each - 0.001, each + 0.001]);
    return [...new Set([...close, ...Array.from({ length: 11 }, (_, place) => 80 * (place - 5)), 0, 1])];
  }

  test("is only refused where no value at all is enough, in any scorecard", () => {
    let [refused, enough] = [0, 0];
    fc.assert(
      fc.property(everyScorecard, fc.nat(), fc.constantFrom("green", "amber"), (any, pick, status) => {
        const now = presentOf(any);
        const kpi = now.scorecard.kpis[pick % now.scorecard.kpis.length];
        const readings = kpi && now.evaluation.kpis.get(kpi.id)?.readings;
        if (kpi === undefined || readings === undefined) return;
        // What has no score yet would also change what counts above it; and lights of values of their own are no scores.
        if (now.evaluation.kpis.get(kpi.id)?.state !== "scored" || kpi.thresholds?.areValues === true) return;
        for (const node of [kpi.id, kpi.parent, now.scorecard.settings.id]) {
          const found = toReach(now, NOTHING_SUPPOSED, kpi.id, { node, status });
          if (found.ok) {
            enough += 1;
            continue;
          }
          refused += 1;
          for (const value of valuesOf(kpi, readings)) {
            const then = supposed(now, values({ [kpi.id]: value })).nodes.get(node)?.status ?? "none";
            const isThere = then !== "none" && STATUSES.indexOf(then) <= STATUSES.indexOf(status);
            expect({ value, node, isThere, problem: found.problem }).toMatchObject({ isThere: false });
          }
        }
      }),
      { numRuns: runs({ full: 1000, quick: 200 }) },
    );
    expect([refused > 20, enough > 20]).toEqual([true, true]);
  });
});

describe("what moves the whole", () => {
  test("begins with what moves it most", () => {
    const drivers = ofTheWhole(present(), NOTHING_SUPPOSED, new Map());
    // A tenth of 30 is 7.5 points of ROI, one of 8 is 16 points of Frafald; both are 3 of 8 of the whole. The budget stays at 100.
    expect(drivers.map(({ name }) => name)).toEqual(["frafald", "roi"]);
    const [churn] = drivers;
    expect(Math.abs((churn?.high ?? NaN) - (churn?.low ?? NaN))).toBeCloseTo((32 * 3) / 8, 9);
  });

  test("is what the engine says of both ends, in any scorecard", () => {
    let compared = 0;
    fc.assert(
      fc.property(anyScorecard, (any) => {
        const now = presentOf(any);
        for (const { kpi, swing, low, high } of ofTheWhole(now, NOTHING_SUPPOSED, new Map())) {
          compared += 1;
          expect(supposed(now, values({ [kpi]: swing.low })).root.score).toBeCloseTo(low, 6);
          expect(supposed(now, values({ [kpi]: swing.high })).root.score).toBeCloseTo(high, 6);
        }
      }),
      { numRuns: runs({ full: 1000, quick: 200 }) },
    );
    expect(compared).toBeGreaterThan(2);
  });

  test("takes the changes that a value usually makes, once there are twelve", () => {
    const past = Array.from({ length: 13 }, (_, month) => (month % 2 === 0 ? 30 : 31));
    expect(usualSwing(30, past)).toEqual({ low: 29, high: 31, from: "changes" });
    expect(usualSwing(30, past.slice(1))).toEqual({ low: 27, high: 33, from: "tenth" });
    expect(
      usualSwing(
        30,
        Array.from({ length: 20 }, () => 30),
      ),
    ).toBeUndefined();
    expect(usualSwing(0, [])).toBeUndefined();
  });

  test("is nothing where the whole has no score", () => {
    const { scorecard, circumstances } = present();
    const now = { scorecard, circumstances, evaluation: evaluate(scorecard, new Map(), circumstances) };
    expect(ofTheWhole(now, NOTHING_SUPPOSED, new Map())).toEqual([]);
  });
});

describe("how far weights can shift", () => {
  test("is the nearest weight that gives another light, and the engine agrees", () => {
    const now = present();
    const answer = weightStability(now.scorecard, now.evaluation, WHOLE);
    const found = answer.ok ? answer.value : undefined;
    // 57.5 of weight 3 and 100 of weight 1 are 68.1: amber from 75 when the first weighs 10/7.
    expect(found).toMatchObject({ child: perspectiveId("kunde"), weight: 3, becomes: "amber", isSensitive: false });
    expect(found?.at).toBeCloseTo(10 / 7, 9);
    const light = (weight: number) =>
      supposed(now, { ...NOTHING_SUPPOSED, weights: new Map([[found?.child ?? WHOLE, weight]]) }).root.status;
    expect([light(1.44), light(1.42)]).toEqual(["red", "amber"]);
  });

  /** Objectives under the whole with these scores and weights. */
  const weighed = (children: readonly (readonly [score: number, weight: number])[]): Present => {
    const { scorecard, circumstances } = present();
    const [perspective] = scorecard.perspectives;
    const [one] = scorecard.kpis;
    if (perspective === undefined || one === undefined) throw new Error("The scorecard is empty.");
    const perspectives = children.map(([, weight], place) => ({
      ...perspective,
      id: perspectiveId(`p${place}`),
      name: `P${place}`,
      weight,
      order: place,
    }));
    const kpis = perspectives.map(({ id, name }, place) => ({ ...one, id: kpiId(`k${place}`), name, parent: id }));
    const readings = new Map<KpiId, Readings>(
      children.map(([score], place) => [
        kpiId(`k${place}`),
        { actual: number(score), target: number(100), baseline: number(0) },
      ]),
    );
    const whole = { ...scorecard, perspectives, objectives: [], kpis };
    return { scorecard: whole, evaluation: evaluate(whole, readings, circumstances), circumstances };
  };

  test.each<readonly [string, readonly (readonly [number, number])[], object]>([
    [
      "on its threshold, to which any shift matters",
      [
        [80, 1],
        [100, 1],
      ],
      { value: { becomes: "amber", change: 0, at: 1, isReachedThere: false, isSensitive: true } },
    ],
    [
      "of which one left out comes to the threshold and no further",
      [
        [85, 4],
        [70, 4],
        [85, 2],
      ],
      { value: { child: "p1", becomes: "red", at: 12, change: 2, isReachedThere: false, isSensitive: false } },
    ],
    [
      "with one on the lower threshold",
      [
        [80, 1],
        [75, 5],
      ],
      { problem: { kind: "never" } },
    ],
    [
      "with one on the upper threshold",
      [
        [95, 4],
        [90, 1],
      ],
      { problem: { kind: "never" } },
    ],
  ])("keeps to thresholds that are inclusive: a mean %s", (_, children, expected) => {
    const { scorecard, evaluation } = weighed(children);
    expect(weightStability(scorecard, evaluation, WHOLE)).toMatchObject(expected);
  });

  test("is the smallest change there is, and none where there is none: against every weight of a wide grid", () => {
    const light = (children: readonly (readonly [number, number])[]): string => {
      const sum = children.reduce((all, [, weight]) => all + weight, 0);
      const mean = children.reduce((all, [score, weight]) => all + score * weight, 0) / sum;
      return mean >= 90 - 1e-9 ? "green" : mean >= 75 - 1e-9 ? "amber" : "red";
    };
    const child = fc.tuple(
      fc.integer({ min: 10, max: 20 }).map((fives) => 5 * fives),
      fc.integer({ min: 1, max: 5 }),
    );
    let [named, never] = [0, 0];
    fc.assert(
      fc.property(fc.array(child, { minLength: 2, maxLength: 4 }), (children) => {
        const { scorecard, evaluation } = weighed(children);
        const found = weightStability(scorecard, evaluation, WHOLE);
        const now = light(children);
        expect(evaluation.root.status).toBe(now);
        const lightWith = (place: number, weight: number): string =>
          light(children.map(([score, own], index) => [score, index === place ? weight : own] as const));
        const reach = found.ok ? Math.abs(found.value.change) : Infinity;
        for (const [place, [, weight]] of children.entries())
          for (const share of [...Array.from({ length: 41 }, (_, step) => step / 40), 1.5, 2, 3, 5, 10, 100, 1e4]) {
            for (const part of [share, -share].filter((each) => each >= -1 && Math.abs(each) < reach - 1e-6))
              expect({ place, part, light: lightWith(place, weight * (1 + part)) }).toMatchObject({ light: now });
          }
        if (!found.ok) {
          never += 1;
          return;
        }
        named += 1;
        const { at, becomes, isReachedThere, isHeavier, weight } = found.value;
        const place = Number(found.value.child.slice(1));
        const beyond = Math.max(0, isHeavier ? at * (1 + 1e-4) : at * (1 - 1e-4));
        expect([lightWith(place, isReachedThere ? at : beyond), becomes === now]).toEqual([becomes, false]);
        expect(isHeavier ? at >= weight : at <= weight).toBe(true);
      }),
      { numRuns: runs({ full: 2000, quick: 400 }) },
    );
    expect([named > 100, never > 20]).toEqual([true, true]);
  });

  test("says nothing where weights do not decide", () => {
    const { scorecard, evaluation } = present();
    expect(weightStability(scorecard, evaluation, kpiId("roi"))).toMatchObject({ problem: { kind: "no-score" } });
  });

  /** The scorecard of `present` with other settings, and with other values. */
  const why = (
    settings: Partial<Scorecard["settings"]>,
    values: Readonly<Record<string, Reading>> = {},
    change: Parameters<typeof present>[0] = {},
  ) => {
    const { scorecard: before, evaluation, circumstances } = present(change);
    const scorecard = { ...before, settings: { ...before.settings, ...settings } };
    const readings = new Map(
      [...evaluation.kpis].map(([id, each]) => [id, { ...each.readings, actual: values[id] ?? each.readings.actual }]),
    );
    return weightStability(scorecard, evaluate(scorecard, readings, circumstances), WHOLE);
  };

  test.each<readonly [string, string, Parameters<typeof why>]>([
    ["never, where all children are above green", "never", [{}, { roi: number(39), frafald: number(5) }]],
    ["roll-up, for the worst child", "roll-up", [{ rollUp: "worst" }]],
    ["roll-up, for a geometric mean, which has weights too", "roll-up", [{ rollUp: "geometricMean" }]],
    ["errors, where a cell has one", "errors", [{}, { frafald: { kind: "error", code: "#N/A" } }]],
  ])("says why no weight is named: %s", (_, kind, given) => {
    expect(why(...given)).toEqual({ ok: false, problem: { kind } });
  });

  test("counts what has no value as 0 where the policy for missing data says so", () => {
    // 75 and 0 of weights 3 and 1 are 56.3, red; without the 0 it would be amber, on its threshold.
    const found = why({ missing: "zero" }, { roi: number(30), frafald: number(6.25), budget: { kind: "blank" } });
    expect(found).toMatchObject({ ok: true, value: { becomes: "amber" } });
  });
});
