import fc from "fast-check";
import {
  attribution,
  goalSeek,
  MOST_DRIVERS,
  nearestSwitch,
  runRate,
  scoreFor,
  scoreForWhole,
  SENSITIVE,
  shapley,
  swaps,
  tornado,
  valueFor,
  weightAt,
  type Wanted,
} from "../../../src/insight";
import {
  KINDS,
  ROLL_UP_NAMES,
  ROLL_UPS,
  STANDARD_THRESHOLDS,
  type KindName,
  type Result,
} from "../../../src/scorecard";
import { runs } from "../../support/runs";
import { examples } from "../oracles";

const example = examples("whatIf");

function got<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const near = (found: number | undefined, wanted: number | undefined, tolerance: number): void =>
  expect(Math.abs((found ?? NaN) - (wanted ?? NaN))).toBeLessThanOrEqual(tolerance);

describe("what others have worked out", () => {
  test("INV-1: the value that gives a score", () => {
    const { inputs, expected, tolerance } = example("INV-1");
    const wantedOf = (each: Record<string, number>): Wanted => {
      const {
        kind,
        score = NaN,
        target,
        baseline,
        red,
        goal,
        margin,
        lo,
        hi,
      } = each as Record<string, number> & {
        kind: unknown;
      };
      const kinds: Record<string, Wanted> = {
        anchored: { kind: "linear", rule: {}, score, target: target ?? NaN, baseline: baseline ?? NaN },
        goal_red: { kind: "goalRedFlag", rule: {}, score, target: goal ?? NaN, baseline: red ?? NaN },
        ratio_lower: { kind: "ratioLower", rule: {}, score, target: target ?? NaN },
        ratio_higher: { kind: "ratioHigher", rule: {}, score, target: target ?? NaN },
        target_best: { kind: "targetIsBest", rule: { margin: margin ?? NaN }, score, target: target ?? NaN },
        band: { kind: "band", rule: { low: lo ?? NaN, high: hi ?? NaN, margin: margin ?? NaN }, score },
      };
      const found = kinds[String(kind)];
      if (found === undefined) throw new Error(String(kind));
      return found;
    };
    (inputs as readonly Record<string, number>[]).forEach((each, index) => {
      const { values } = got(valueFor(wantedOf(each)));
      const wanted = [(expected as readonly (number | readonly number[])[])[index] ?? []].flat();
      expect(values.length).toBe(wanted.length);
      values.forEach((value, place) => near(value, wanted[place], tolerance));
    });
  });

  test.each(["RUNRATE-1", "RUNRATE-2"])("%s: what each remaining period must bring", (id) => {
    const { inputs, expected, tolerance } = example(id);
    [inputs as Record<string, number>].flat().forEach((each, index) => {
      const { target = NaN, actual, actual_to_date, periods = NaN, elapsed = NaN } = each;
      const found = runRate({ target, total: actual ?? actual_to_date ?? NaN, periods, elapsed });
      const wanted = [expected as Record<string, number> | number | null].flat()[index];
      if (wanted === null) expect(found.needed).toBeUndefined();
      else if (typeof wanted === "number") near(found.needed, wanted, tolerance);
      else {
        near(found.needed, wanted?.["needed"], tolerance);
        near(found.soFar, wanted?.["so_far"], tolerance);
        near(found.ratio, wanted?.["ratio"], tolerance);
      }
    });
    expect(runRate({ target: 10, total: 0, periods: 3, elapsed: 0 })).toMatchObject({
      soFar: undefined,
      ratio: undefined,
    });
  });

  test("SWITCH-1: weights at which alternatives change places", () => {
    const { inputs, expected, tolerance } = example("SWITCH-1");
    const { weights, scores } = inputs as { weights: readonly number[]; scores: readonly (readonly number[])[] };
    const { changes, most_critical } = expected as {
      changes: Record<string, { delta: number; percent: number; feasible: boolean }>;
      most_critical: string;
    };
    const found = swaps(weights, scores);
    const nameOf = ({ one, other, criterion }: (typeof found)[number]): string =>
      `A${one + 1}-A${other + 1} C${criterion + 1}`;
    expect(found.map(nameOf).sort()).toEqual(Object.keys(changes).sort());
    for (const swap of found) {
      const wanted = changes[nameOf(swap)];
      near(swap.loss, wanted?.delta, tolerance);
      near(100 * swap.part, wanted?.percent, tolerance * 100);
      expect(swap.isFeasible).toBe(wanted?.feasible);
    }
    const feasible = found.filter(({ isFeasible }) => isFeasible);
    feasible.sort((one, other) => Math.abs(one.part) - Math.abs(other.part));
    expect(feasible[0] && nameOf(feasible[0])).toBe(most_critical);
  });

  test("SWITCH-2: the weight at which the whole crosses a threshold", () => {
    const { inputs, expected, tolerance } = example("SWITCH-2");
    const { score, weight, other_scores, other_weights, thresholds } = inputs as Record<string, never> & {
      score: number;
      weight: number;
      other_scores: readonly number[];
      other_weights: readonly number[];
      thresholds: readonly number[];
    };
    const others = other_scores.map((each, index) => ({ score: each, weight: other_weights[index] ?? NaN }));
    const { weight_at } = expected as { weight_at: readonly (number | null)[] };
    thresholds.forEach((threshold, index) => {
      const found = weightAt(score, others, threshold);
      const wanted = weight_at[index];
      if (wanted === null) expect(found).toBeUndefined();
      else near(found, wanted, tolerance);
    });
    const nearest = nearestSwitch([{ score, weight }, ...others], thresholds);
    expect(nearest).toMatchObject({ child: 0, threshold: 75 });
    near(nearest?.change, (3.114285714 - 2) / 2, 1e-6);
    expect(Math.abs(nearest?.change ?? 0)).toBeGreaterThan(SENSITIVE);
    expect(nearestSwitch([{ score: 80, weight: 1 }], [75])).toBeUndefined();
  });

  test("SHAPLEY-1: what each aeroplane owes of the runway", () => {
    const { inputs, expected } = example("SHAPLEY-1");
    const { costs } = inputs as { costs: readonly number[] };
    const worth = (set: number): number => Math.max(0, ...costs.filter((_, place) => (set & (2 ** place)) !== 0));
    shapley(costs.length, worth).forEach((share, index) => near(share, (expected as readonly number[])[index], 1e-9));
    expect(() => shapley(MOST_DRIVERS + 1, () => 0)).toThrow(RangeError);
  });

  test("SHAPLEY-3: what moved revenue", () => {
    const { inputs, expected, tolerance } = example("SHAPLEY-3");
    const { before, after } = inputs as Record<"before" | "after", Record<string, number>>;
    const wanted = expected as { change: number; shapley: Record<string, number> };
    const product = (values: readonly number[]): number => values.reduce((whole, each) => whole * each, 1);
    const parts = attribution(Object.values(before), Object.values(after), product);
    Object.values(wanted.shapley).forEach((part, index) => near(parts[index], part, tolerance));
    near(
      parts.reduce((sum, part) => sum + part, 0),
      wanted.change,
      tolerance,
    );
  });

  test("TORNADO-1: one driver at a time", () => {
    const { inputs, expected } = example("TORNADO-1");
    const { base, years, swing } = inputs as { base: Record<string, number>; years: number; swing: number };
    const wanted = expected as { ranges: Record<string, readonly [number, number]>; order: readonly string[] };
    const bars = tornado(
      Object.entries(base).map(([name, value]) => ({
        name,
        base: value,
        low: value * (1 - swing),
        high: value * (1 + swing),
      })),
      ([sales = 0, growth = 0, margin = 0, discount = 0]) =>
        Array.from(
          { length: years },
          (_, year) => sales * margin * ((1 + growth) / (1 + discount)) ** (year + 1),
        ).reduce((sum, each) => sum + each, 0),
    );
    expect(bars.map(({ name }) => name)).toEqual(wanted.order);
    for (const { name, low, high } of bars) {
      near(Math.min(low, high), wanted.ranges[name]?.[0], 1e-6);
      near(Math.max(low, high), wanted.ranges[name]?.[1], 1e-6);
    }
  });

  test("GOAL-1: the interest that gives a payment", () => {
    const { inputs, expected } = example("GOAL-1");
    const { loan = NaN, months = NaN, payment = NaN } = inputs as Record<string, number>;
    const paid = (rate: number): number => (loan * (rate / 12)) / (1 - (1 + rate / 12) ** -months);
    near(got(goalSeek(paid, payment, 0.0001, 1)), expected as number, 1e-9);
    expect(goalSeek(() => 3, 5, 0, 1)).toEqual({ ok: false, problem: { kind: "not-found", atLow: 3, atHigh: 3 } });
    expect(goalSeek((x) => x, 5, 0, 1)).toMatchObject({ ok: false });
    expect([goalSeek((x) => x, 0, 0, 1), goalSeek((x) => x, 1, 0, 1)].map(got)).toEqual([0, 1]);
  });
});

describe("the value for a score", () => {
  test.each<readonly [string, Wanted, readonly [kind: string, ...values: number[]] | string]>([
    [
      "100 of a budget is its tolerance",
      { kind: "budget", rule: { tolerance: 2 }, score: 100, target: 105 },
      ["at-most", 107],
    ],
    [
      "99 of a budget is within the tolerance too",
      { kind: "budget", rule: { tolerance: 2 }, score: 99, target: 105 },
      ["at-most", 107],
    ],
    ["80 of a budget is a fifth too much", { kind: "budget", rule: {}, score: 80, target: 100 }, ["exactly", 120]],
    ["110 of a budget is a tenth less", { kind: "budget", rule: {}, score: 110, target: 100 }, ["exactly", 90]],
    ["a budget of nothing", { kind: "budget", rule: {}, score: 50, target: 0 }, "cannot-be-reached"],
    [
      "the nearer side first",
      { kind: "targetIsBest", rule: { margin: 20 }, score: 75, target: 100, actual: 120 },
      ["exactly", 105, 95],
    ],
    ["100 of a band is all of it", { kind: "band", rule: { low: 4, high: 6 }, score: 100 }, ["within", 4, 6]],
    ["99 of a band without a margin", { kind: "band", rule: { low: 4, high: 6 }, score: 99 }, "cannot-be-reached"],
    ["a band without its ends", { kind: "band", rule: { low: 4 }, score: 99 }, "limits-missing"],
    ["more than 100 of a target", { kind: "targetIsBest", rule: {}, score: 101, target: 10 }, "cannot-be-reached"],
    ["lower is better", { kind: "linear", rule: { direction: "lower" }, score: 50, target: 50 }, ["exactly", 75]],
    [
      "a direction that is not the way",
      { kind: "linear", rule: { direction: "lower" }, score: 50, target: 6, baseline: 4 },
      "direction-contradicts",
    ],
    [
      "nowhere to go is to keep it",
      { kind: "linear", rule: {}, score: 90, target: 50, baseline: 50 },
      ["exactly", 45, 55],
    ],
    [
      "nowhere to go, on one side",
      { kind: "linear", rule: { direction: "higher" }, score: 90, target: 50, baseline: 50 },
      ["exactly", 45],
    ],
    ["all of a target of 0", { kind: "linear", rule: {}, score: 100, target: 0 }, ["at-least", 0]],
    ["half of a target of 0", { kind: "linear", rule: {}, score: 50, target: 0 }, "cannot-be-reached"],
    ["no target", { kind: "linear", rule: {}, score: 50 }, "value-none"],
    ["no red flag", { kind: "goalRedFlag", rule: {}, score: 50, target: 5 }, "value-none"],
    [
      "within a tolerance, on the bad side",
      { kind: "maintain", rule: { tolerance: 2, direction: "lower" }, score: 100, target: 50 },
      ["at-most", 52],
    ],
    ["9 of 12 periods", { kind: "compliance", rule: {}, score: 75, target: 1, periods: 12 }, ["periods", 9]],
    ["of no periods", { kind: "compliance", rule: {}, score: 75, target: 1, periods: 0 }, "no-periods"],
    ["yes", { kind: "yesNo", rule: {}, score: 100 }, ["exactly", 1]],
    ["no, where lower is better", { kind: "yesNo", rule: { direction: "lower" }, score: 100 }, ["exactly", 0]],
    ["reaching the target", { kind: "yesNo", rule: {}, score: 60, target: 5 }, ["at-least", 5]],
    [
      "a word",
      {
        kind: "qualitative",
        rule: {
          words: [
            { word: "lav", score: 0 },
            { word: "høj", score: 100 },
            { word: "middel", score: 60 },
          ],
        },
        score: 50,
      },
      ["word", 2],
    ],
    ["no words", { kind: "qualitative", rule: {}, score: 50 }, "words-missing"],
    [
      "a step",
      {
        kind: "steps",
        rule: {
          points: [
            { value: 0, score: 0 },
            { value: 70, score: 50 },
            { value: 90, score: 100 },
          ],
        },
        score: 60,
      },
      ["at-least", 90],
    ],
    [
      "a step down",
      {
        kind: "steps",
        rule: {
          points: [
            { value: 0, score: 100 },
            { value: 10, score: 50 },
            { value: 20, score: 0 },
          ],
        },
        score: 60,
      },
      ["below", 10],
    ],
    [
      "a step that is not there",
      { kind: "steps", rule: { points: [{ value: 0, score: 80 }] }, score: 90 },
      "cannot-be-reached",
    ],
    [
      "half of the milestones",
      {
        kind: "milestones",
        rule: {
          milestones: [
            { name: "1", weight: 3, isDone: true },
            { name: "2", weight: 1, isDone: false },
          ],
        },
        score: 50,
      },
      ["weight", 2],
    ],
    [
      "half of what is expected by now",
      { kind: "deadline", rule: { start: 0, end: 100 }, score: 50, target: 200, baseline: 0, today: 50 },
      ["exactly", 50],
    ],
    [
      "before anything is expected",
      { kind: "deadline", rule: { start: 10, end: 100 }, score: 50, target: 200, baseline: 0, today: 5 },
      "not-due",
    ],
    [
      "more than a curve gives",
      {
        kind: "anchors",
        rule: {
          points: [
            { value: 0, score: 0 },
            { value: 5, score: 80 },
          ],
        },
        score: 90,
      },
      "cannot-be-reached",
    ],
    [
      "both sides of a curve",
      {
        kind: "anchors",
        rule: {
          points: [
            { value: 0, score: 0 },
            { value: 5, score: 100 },
            { value: 10, score: 0 },
          ],
        },
        score: 80,
        actual: 9,
      },
      ["exactly", 6, 4],
    ],
  ])("%s", (_, wanted, expected) => {
    const found = valueFor(wanted);
    if (typeof expected === "string") expect(found).toMatchObject({ ok: false, problem: { kind: expected } });
    else {
      const [kind, ...values] = expected;
      expect(got(found).kind).toBe(kind);
      expect(got(found).values.length).toBe(values.length);
      got(found).values.forEach((value, index) => expect(value).toBeCloseTo(values[index] ?? NaN, 9));
    }
  });

  const whole = (min: number, max: number) => fc.integer({ min, max });
  const points = fc
    .uniqueArray(whole(-200, 200), { minLength: 2, maxLength: 6 })
    .chain((values) => fc.tuple(...values.map((value) => whole(0, 100).map((score) => ({ value, score })))));
  const rule = fc
    .record({
      low: whole(-100, 0),
      high: whole(1, 100),
      tolerance: whole(0, 10),
      margin: whole(1, 50),
      points,
      start: fc.constant(0),
      end: fc.constant(100),
      words: fc.constant([
        { word: "a", score: 0 },
        { word: "b", score: 50 },
        { word: "c", score: 100 },
      ]),
      milestones: fc.constant([{ name: "1", weight: 4, isDone: false }]),
    })
    .chain((all) =>
      fc
        .constantFrom({}, { direction: "higher" as const }, { direction: "lower" as const })
        .map((way) => ({ ...all, ...way })),
    );
  const kinds = Object.keys(KINDS) as readonly KindName[];

  test.each(kinds)("of the kind %s has just that score, or at least it where it comes in steps", (kind) => {
    let found = 0;
    fc.assert(
      fc.property(rule, whole(-20, 130), whole(-100, 100), whole(-100, 100), (rules, score, target, baseline) => {
        const days = {
          ...rules,
          points: rules.points.map(({ value, score: expected }) => ({ value, score: expected + 1 })),
        };
        const used = kind.startsWith("deadline") ? days : rules;
        const wanted = { kind, rule: used, score, target, baseline, today: 60, periods: 12 } as const;
        const result = valueFor(wanted);
        if (!result.ok) return;
        found += 1;
        const { values, kind: how } = result.value;
        for (const actual of values) {
          const circumstances = { today: 60, periods: 12, met: how === "periods" ? actual : 0 };
          const done = {
            ...used,
            milestones: [
              { name: "1", weight: actual, isDone: true },
              { name: "2", weight: 4 - actual, isDone: false },
            ],
          };
          const back = KINDS[kind].score({ actual, target, baseline }, how === "weight" ? done : used, circumstances);
          if (how === "exactly" && kind !== "yesNo") expect(back).toBeCloseTo(score, 6);
          else if (how === "below")
            expect(
              KINDS[kind].score({ actual: actual - 1e-6, target, baseline }, used, circumstances),
            ).toBeGreaterThanOrEqual(score - 1e-9);
          else expect(back).toBeGreaterThanOrEqual(score - 1e-9);
        }
      }),
      { numRuns: runs({ full: 2000, quick: 300 }) },
    );
    expect(found).toBeGreaterThan(50);
  });
});

describe("the score that one child must have", () => {
  const child = fc.record({ score: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) });

  test.each(ROLL_UP_NAMES)("for %s is the least one that lifts its parent there", (rollUp) => {
    fc.assert(
      fc.property(
        fc.array(child, { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 100 }),
        (drawn, weight, wanted) => {
          const isGreen = ({ score }: { readonly score: number }): boolean => score >= STANDARD_THRESHOLDS.green;
          const others = drawn.map((other) => ({ ...other, isGreen: isGreen(other) }));
          const step = { rollUp, thresholds: STANDARD_THRESHOLDS, weight, others };
          const whole = (score: number): number =>
            ROLL_UPS[rollUp](
              [...others.map((other) => other.score), score],
              [...others.map((other) => other.weight), weight],
              [...others.map(isGreen), isGreen({ score })],
            );
          const found = scoreFor(step, wanted, 100);
          if (!found.ok) {
            expect(whole(100)).toBeLessThan(wanted);
            expect(found.problem.most).toBe(whole(100));
            return;
          }
          expect(whole(found.value)).toBeGreaterThanOrEqual(wanted - 1e-6);
          // A hundredth of a point less is not enough.
          if (found.value > 0.01) expect(whole(found.value - 0.01)).toBeLessThan(wanted);
        },
      ),
      { numRuns: runs({ full: 2000, quick: 300 }) },
    );
  });

  test("goes down through every parent", () => {
    const thresholds = STANDARD_THRESHOLDS;
    const path = [
      { rollUp: "weightedMean", thresholds, weight: 1, others: [{ score: 80, weight: 1, isGreen: false }] },
      { rollUp: "weightedMean", thresholds, weight: 2, others: [{ score: 84, weight: 1, isGreen: false }] },
    ] as const;
    expect(got(scoreForWhole(path, 84, 100))).toBeCloseTo(90, 9);
    expect(scoreForWhole(path, 95, 100)).toEqual({
      ok: false,
      problem: { kind: "cannot-be-reached", score: 95, least: 40, most: 90 },
    });
  });
});
