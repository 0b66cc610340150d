import fc from "fast-check";
import { KIND_NAMES, KINDS, type KindName } from "../../../src/scorecard/kinds";
import { holdOf } from "../../../src/scorecard/kinds/holdOf";
import type { Kind } from "../../../src/scorecard/kinds/kind";
import { dayOf, meets, type Reading, type Rule } from "../../../src/scorecard";
import { scoreOf, type Case } from "./scoreOf";

const anchors: Rule = {
  points: [
    { value: 100, score: 80 },
    { value: 50, score: 0 },
    { value: 200, score: 100 },
  ],
};
const stairs: Rule = {
  points: [
    { value: 0, score: 0 },
    { value: 70, score: 50 },
    { value: 90, score: 100 },
  ],
};
const year: Rule = { start: dayOf({ year: 2026, month: 1, day: 1 }), end: dayOf({ year: 2027, month: 1, day: 1 }) };
const mid = { today: dayOf({ year: 2026, month: 7, day: 2 }) + 0.5 };

const SCORES: readonly (readonly [string, KindName, Case, number])[] = [
  ["higher is better", "linear", { actual: 5.4, target: 6, baseline: 4 }, 70],
  ["lower is better: the target lies below the baseline", "linear", { actual: 30, target: 20, baseline: 60 }, 75],
  ["negative values", "linear", { actual: -5, target: 5, baseline: -10 }, 100 / 3],
  ["without a baseline the way starts at 0", "linear", { actual: 30, target: 60 }, 50],
  ["worse than the baseline is below 0", "linear", { actual: -20, target: 100, baseline: 0 }, -20],
  ["beyond the target is above 100", "linear", { actual: 120, target: 100, baseline: 0 }, 120],
  ["target = baseline: exactly kept", "linear", { actual: 50, target: 50, baseline: 50 }, 100],
  ["target = baseline: better", "linear", { actual: 60, target: 50, baseline: 50, rule: { direction: "higher" } }, 100],
  [
    "target = baseline: within tolerance",
    "linear",
    { actual: 47, target: 50, baseline: 50, rule: { tolerance: 5 } },
    100,
  ],
  [
    "target = baseline: outside",
    "linear",
    { actual: 42, target: 50, baseline: 50, rule: { tolerance: 5, margin: 6 } },
    50,
  ],
  ["reversed where lower is better", "minMax", { actual: 50, rule: { low: 0, high: 200, direction: "lower" } }, 75],
  ["a scale from 1 to 5", "minMax", { actual: 4, rule: { low: 1, high: 5 } }, 75],
  ["goal below the red flag: lower is better", "goalRedFlag", { actual: 5, target: 5, baseline: 8 }, 200 / 3],
  ["between two points", "anchors", { actual: 75, rule: anchors }, 40],
  ["flat below the first", "anchors", { actual: -1000, rule: anchors }, 0],
  ["flat above the last", "anchors", { actual: 1000, rule: anchors }, 100],
  ["at a point", "anchors", { actual: 100, rule: anchors }, 80],
  ["nothing at all is twice as good", "ratioLower", { actual: 0, target: 10 }, 200],
  ["far off the target", "targetIsBest", { actual: 200, target: 50 }, 0],
  ["a margin of its own", "targetIsBest", { actual: 55, target: 50, rule: { margin: 10 } }, 50],
  ["a target of 0 with a margin", "targetIsBest", { actual: 2, target: 0, rule: { margin: 10 } }, 80],
  ["at the edge of the band", "band", { actual: 10, rule: { low: 5, high: 10, margin: 4 } }, 100],
  ["half the margin outside", "band", { actual: 12, rule: { low: 5, high: 10, margin: 4 } }, 50],
  ["below the band", "band", { actual: 4, rule: { low: 5, high: 10, margin: 4 } }, 75],
  ["outside without a margin", "band", { actual: 10.1, rule: { low: 5, high: 10 } }, 0],
  ["9 of 12 periods", "compliance", { actual: 1, target: 1, circumstances: { periods: 12, met: 9 } }, 75],
  [
    "a quarter of the weight is done",
    "milestones",
    {
      rule: {
        milestones: [
          { name: "Brief", weight: 1, isDone: true },
          { name: "Live", weight: 3, isDone: false },
          { name: "Noted only", weight: 0, isDone: false },
        ],
      },
    },
    25,
  ],
  ["the last step that is reached", "steps", { actual: 89.9, rule: stairs }, 50],
  ["on the edge of a step", "steps", { actual: 90, rule: stairs }, 100],
  ["half of the time, half of the way", "deadline", { actual: 50, target: 100, rule: year, circumstances: mid }, 100],
  [
    "half of the time, a third of the way",
    "deadline",
    { actual: 30, target: 90, rule: year, circumstances: mid },
    200 / 3,
  ],
  [
    "after the end the whole way is expected",
    "deadline",
    { actual: 50, target: 100, rule: year, circumstances: { today: 60_000 } },
    50,
  ],
  [
    "steps expect nothing more until the next",
    "deadlineSteps",
    {
      actual: 30,
      target: 100,
      rule: {
        points: [
          { value: 100, score: 40 },
          { value: 200, score: 100 },
        ],
      },
      circumstances: { today: 199 },
    },
    75,
  ],
  [
    "a curve expects in between",
    "deadlineCurve",
    {
      actual: 35,
      target: 100,
      rule: {
        points: [
          { value: 100, score: 40 },
          { value: 200, score: 100 },
        ],
      },
      circumstances: { today: 150 },
    },
    50,
  ],
];

/** What used to be refused for want of a baseline, or because a ratio did not seem to fit. */
const HONEST_PAIRS: readonly (readonly [string, KindName, Case, number])[] = [
  ["lower is better, beaten", "linear", { actual: 150, target: 200, rule: { direction: "lower" } }, 125],
  ["lower is better, missed", "linear", { actual: 75, target: 50, rule: { direction: "lower" } }, 50],
  ["lower is better, missed", "linear", { actual: 0.6, target: 0.45, rule: { direction: "lower" } }, 200 / 3],
  ["lower is better, twice the target", "linear", { actual: 100, target: 50, rule: { direction: "lower" } }, 0],
  ["a target of 0, missed by little", "linear", { actual: 0.001, target: 0, rule: { direction: "lower" } }, 0],
  ["a target of 0, reached", "linear", { actual: 0, target: 0, rule: { direction: "lower" } }, 100],
  ["a target of 0, beaten", "linear", { actual: 3, target: 0 }, 100],
  ["a target of 0, missed from above", "linear", { actual: -3, target: 0 }, 0],
  ["a negative target, beaten", "linear", { actual: 3, target: -2 }, 350],
  ["a negative target, missed by half", "linear", { actual: -3, target: -2 }, 50],
  ["a negative target where lower is better", "linear", { actual: -80, target: -100, rule: { direction: "lower" } }, 80],
  ["EBIT of −8 against 5", "ratioHigher", { actual: -8, target: 5 }, -160],
  ["a negative target as a ratio", "ratioHigher", { actual: 3, target: -2 }, 350],
  ["a target of 0 as a ratio", "ratioLower", { actual: 1, target: 0 }, 0],
  ["a negative actual as a ratio", "ratioLower", { actual: -5, target: 10 }, 250],
  ["a scale from 1 as a ratio", "ratioHigher", { actual: 4, target: 5, rule: { low: 1, high: 5 } }, 75],
  ["a scale from −100 as a ratio", "ratioHigher", { actual: 20, target: 50, rule: { low: -100 } }, 80],
  ["a budget that is passed", "budget", { actual: 112, target: 105 }, 100 * (1 - 7 / 105)],
  ["a budget within its tolerance", "budget", { actual: 107, target: 105, rule: { tolerance: 2 } }, 100],
  ["half a budget", "budget", { actual: 50, target: 100 }, 150],
  ["a negative budget", "budget", { actual: -90, target: -100 }, 90],
  ["a budget of 0", "budget", { actual: 1, target: 0 }, 0],
  ["to be kept, without a tolerance or direction", "linear", { actual: 60, target: 50, baseline: 50 }, 80],
  ["to be kept, missed", "linear", { actual: 40, target: 50, baseline: 50, rule: { direction: "higher" } }, 80],
  ["to be kept, beaten by more than the tolerance", "maintain", { actual: 60, target: 50, rule: { direction: "higher", tolerance: 5 } }, 100],
  ["to be kept at 0", "maintain", { actual: 0.1, target: 0 }, 0],
  ["closest to 0, without a margin", "targetIsBest", { actual: 1, target: 0 }, 0],
  ["below the lowest step", "steps", { actual: -1, rule: stairs }, 0],
  ["below the lowest of steps that lead down", "steps", { actual: -1, rule: { points: [{ value: 0, score: 100 }, { value: 5, score: 20 }] } }, 100],
  ["a deadline where lower is better", "deadline", { actual: 30, target: 20, rule: { ...year, direction: "lower" }, circumstances: mid }, 100],
]; // prettier-ignore

test.each(HONEST_PAIRS)("%s: %s %j scores %p", (_, kind, values, expected) => {
  expect(scoreOf(kind, values)).toBeCloseTo(expected, 10);
});

test.each(SCORES)("%s: %s %j scores %p", (_, kind, values, expected) => {
  expect(scoreOf(kind, values)).toBeCloseTo(expected, 10);
});

const REFUSALS: readonly (readonly [string, KindName, Case, string])[] = [
  ["one end only", "minMax", { actual: 1, rule: { low: 0 } }, "limits-missing"],
  ["ends crossed", "minMax", { actual: 1, rule: { low: 5, high: 5 } }, "limits-crossed"],
  ["ends crossed", "band", { actual: 1, rule: { low: 6, high: 5 } }, "limits-crossed"],
  ["goal at the red flag", "goalRedFlag", { actual: 1, target: 5, baseline: 5 }, "goal-equals-red-flag"],
  ["one point", "anchors", { actual: 1, rule: { points: [{ value: 1, score: 1 }] } }, "points-too-few"],
  [
    "two points at one value",
    "anchors",
    {
      actual: 1,
      rule: {
        points: [
          { value: 1, score: 1 },
          { value: 1, score: 2 },
        ],
      },
    },
    "points-repeat",
  ],
  ["no period with data", "compliance", { actual: 1, target: 1, circumstances: { periods: 0 } }, "no-periods"],
  ["no milestones", "milestones", {}, "milestones-missing"],
  ["no words", "qualitative", { actual: 0 }, "words-missing"],
  [
    "an end before the start",
    "deadline",
    { actual: 1, target: 2, rule: { start: 5, end: 5 }, circumstances: { today: 5 } },
    "deadline-missing",
  ],
  [
    "lower is better, towards a target above the baseline",
    "linear",
    { actual: 112, target: 105, baseline: 100, rule: { direction: "lower" } },
    "direction-contradicts",
  ],
  [
    "higher is better, towards a target below the baseline",
    "linear",
    { actual: 30, target: 20, baseline: 60, rule: { direction: "higher" } },
    "direction-contradicts",
  ],
  [
    "a red flag on the wrong side",
    "goalRedFlag",
    { actual: 5, target: 5, baseline: 8, rule: { direction: "higher" } },
    "direction-contradicts",
  ],
  [
    "a share of the target, lower is better",
    "ratioHigher",
    { actual: 1, target: 2, rule: { direction: "lower" } },
    "direction-contradicts",
  ],
  [
    "a budget, higher is better",
    "budget",
    { actual: 1, target: 2, rule: { direction: "higher" } },
    "direction-contradicts",
  ],
  [
    "a deadline towards the other side",
    "deadline",
    { actual: 1, target: 2, baseline: 0, rule: { ...year, direction: "lower" }, circumstances: mid },
    "direction-contradicts",
  ],
  ["before the start", "deadline", { actual: 1, target: 2, rule: year, circumstances: { today: 40_000 } }, "not-due"],
];

test.each(REFUSALS)("%s: %s %j is refused as %s", (_, kind, values, problem) => {
  expect(scoreOf(kind, values)).toMatchObject({ kind: problem });
});

describe("what an actual value stands for", () => {
  const words = [
    { word: "Lav", score: 0 },
    { word: "Høj", score: 100 },
  ];
  test.each([
    ["yesNo", { kind: "text", text: " Ja " }, 1],
    ["yesNo", { kind: "text", text: "NEJ" }, 0],
    ["yesNo", { kind: "logical", value: true }, 1],
    ["yesNo", { kind: "text", text: "måske" }, undefined],
    ["yesNo", { kind: "blank" }, undefined],
    ["qualitative", { kind: "text", text: "HØJ" }, 1],
    ["qualitative", { kind: "text", text: "middel" }, undefined],
  ] as const satisfies readonly (readonly [KindName, Reading, number | undefined])[])(
    "%s reads %j as %p",
    (kind, reading, expected) => {
      expect((KINDS[kind] as Kind).read?.(reading, { words })).toBe(expected);
    },
  );
});

const cell = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);

describe("a better actual never scores lower", () => {
  const better = (kind: KindName, rule: Rule, lower: boolean, base: Pick<Case, "target" | "baseline">) =>
    fc.property(
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.double({ min: 0, max: 500, noNaN: true }),
      (one, other) => {
        const [worse, best] = one < other !== lower ? [one, other] : [other, one];
        const score = (actual: number) => scoreOf(kind, { actual, ...base, rule }) as number;
        expect(score(best)).toBeGreaterThanOrEqual(score(worse) - 1e-9);
      },
    );
  test.each([
    ["linear", {}, false, { target: 100, baseline: 20 }],
    ["linear", {}, true, { target: 20, baseline: 100 }],
    ["minMax", { low: 10, high: 300 }, false, {}],
    ["minMax", { low: 10, high: 300, direction: "lower" }, true, {}],
    ["goalRedFlag", {}, false, { target: 200, baseline: 100 }],
    ["goalRedFlag", {}, true, { target: 100, baseline: 200 }],
    ["anchors", anchors, false, {}],
    ["ratioHigher", {}, false, { target: 70 }],
    ["ratioLower", {}, true, { target: 70 }],
    ["yesNo", {}, false, { target: 70 }],
    ["yesNo", { direction: "lower" }, true, { target: 70 }],
    ["steps", stairs, false, {}],
  ] as const)("%s with %j, lower is better: %p", (kind, rule, lower, base) => {
    fc.assert(better(kind, rule, lower, base));
  });

  test("every kind with a target, for targets of any sign, in either direction, with and without a baseline", () => {
    const anyTarget = fc.oneof({ arbitrary: cell, weight: 5 }, { arbitrary: fc.constant(0), weight: 1 });
    const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const given = fc.record({
      one: cell,
      other: cell,
      target: anyTarget,
      baseline: optional(fc.oneof(cell, fc.constant(0))),
      isKept: fc.boolean(),
      tolerance: optional(fc.nat({ max: 5000 }).map((tenths) => tenths / 10)),
      margin: optional(fc.nat({ max: 5000 }).map((tenths) => tenths / 10)),
      direction: fc.constantFrom("higher", "lower"),
      today: fc.integer({ min: 46_000, max: 46_500 }),
    });
    const own = { ratioHigher: "higher", ratioLower: "lower", budget: "lower" } as const satisfies Partial<
      Record<KindName, string>
    >;
    const kinds = [
      "linear",
      "ratioHigher",
      "ratioLower",
      "budget",
      "maintain",
      "yesNo",
      "compliance",
      "goalRedFlag",
      "deadline",
    ] as const;
    let scored = 0;
    fc.assert(
      fc.property(fc.constantFrom(...kinds), given, (kind, { one, other, target, isKept, today, ...rest }) => {
        const direction = kind in own ? own[kind as keyof typeof own] : rest.direction;
        const baseline = isKept && rest.baseline !== undefined ? target : rest.baseline;
        fc.pre(baseline !== undefined || !(KINDS[kind] as Kind).needs.includes("baseline"));
        const rule: Rule = {
          direction,
          ...year,
          ...(rest.tolerance === undefined ? {} : { tolerance: rest.tolerance }),
          ...(rest.margin === undefined ? {} : { margin: rest.margin }),
        };
        const [worse, best] = one < other === (direction === "higher") ? [one, other] : [other, one];
        const of = (actual: number) => {
          const values = { actual, target, baseline: baseline ?? NaN };
          const circumstances = { today, met: meets(values, rule) ? 1 : 0 };
          const score = scoreOf(kind, { ...values, rule, circumstances });
          return { score, held: holdOf(KINDS[kind], values, rule) };
        };
        const [low, high] = [of(worse), of(best)];
        if (typeof low.score !== "number" || typeof high.score !== "number") {
          // Whether there is a score does not depend on how good the value is.
          expect(typeof low.score).toBe(typeof high.score);
          return;
        }
        scored += 1;
        expect(high.score).toBeGreaterThanOrEqual(low.score - 1e-9);
        // Nor is a better one held at amber where a worse one is not.
        expect(high.held === undefined || low.held !== undefined).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(scored).toBeGreaterThan(1000);
  });

  test("linear, for any anchors", () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, (one, other, target, baseline) => {
        fc.pre(target !== baseline);
        const [worse, best] = target > baseline === one < other ? [one, other] : [other, one];
        const score = (actual: number) => scoreOf("linear", { actual, target, baseline }) as number;
        expect(score(best)).toBeGreaterThanOrEqual(score(worse));
      }),
    );
  });

  test.each(["targetIsBest", "band", "maintain"] as const)("%s: nearer is better", (kind) => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.boolean(),
        (one, other, below) => {
          const rule: Rule = { low: 45, high: 55, tolerance: 5, margin: 30 };
          const score = (distance: number) =>
            scoreOf(kind, { actual: below ? 50 - distance : 50 + distance, target: 50, rule }) as number;
          expect(score(Math.min(one, other))).toBeGreaterThanOrEqual(score(Math.max(one, other)) - 1e-9);
        },
      ),
    );
  });
});

test("every kind answers any values with a number or a problem, never by throwing", () => {
  const wild = fc.oneof(cell, fc.double(), fc.constant(NaN));
  const rule = fc.record(
    {
      direction: fc.constantFrom("higher", "lower"),
      low: cell,
      high: cell,
      tolerance: cell,
      margin: cell,
      start: cell,
      end: cell,
      points: fc.array(fc.record({ value: cell, score: cell }), { maxLength: 4 }),
      words: fc.array(fc.record({ word: fc.string(), score: cell }), { maxLength: 3 }),
      milestones: fc.array(fc.record({ name: fc.string(), weight: cell, isDone: fc.boolean() }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Rule>;
  fc.assert(
    fc.property(
      fc.constantFrom(...KIND_NAMES),
      wild,
      wild,
      wild,
      rule,
      wild,
      (kind, actual, target, baseline, with_, today) => {
        const score = scoreOf(kind, { actual, target, baseline, rule: with_, circumstances: { today } });
        expect(typeof score === "number" || typeof score.kind === "string").toBe(true);
      },
    ),
  );
});
