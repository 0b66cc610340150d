import fc from "fast-check";
import {
  capAtAmber,
  DEFAULT_SETTINGS,
  evaluateKpi,
  statusOf,
  type KindName,
  type Reading,
  type Rule,
  type Status,
} from "../../../src/scorecard";
import { runs } from "../../support/runs";

/** The same KPI twice, once worse than the other. */
interface Pair {
  readonly target?: number | undefined;
  readonly baseline?: number | undefined;
  readonly worse: { readonly actual?: Reading; readonly rule: Rule };
  readonly better: { readonly actual?: Reading; readonly rule: Rule };
}

const cell = fc.oneof(
  { arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000), weight: 6 },
  { arbitrary: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10), weight: 3 },
  { arbitrary: fc.constant(0), weight: 1 },
);
const width = fc.integer({ min: 1, max: 500_000 }).map((thousandths) => thousandths / 1000);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const direction = fc.constantFrom("higher" as const, "lower" as const);
const number = (value: number): Reading => ({ kind: "number", value });
const given = <Each extends object>(all: Each): Rule =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Rule;

type Rules = fc.Arbitrary<Rule>;
const none: Rules = fc.constant({});
const tolerances: Rules = fc.record({ tolerance: maybe(width), margin: maybe(width) }).map(given);
const year: Rules = fc.integer({ min: 1, max: 800 }).map((length) => ({ start: 46_000, end: 46_000 + length }));
const rising = (values: fc.Arbitrary<number>): Rules =>
  fc
    .tuple(
      fc.uniqueArray(values, { minLength: 2, maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([places, scores]) => {
      const [up, heights] = [places.sort((a, b) => a - b), scores.sort((a, b) => a - b)];
      return { points: up.map((value, index) => ({ value, score: heights[index] ?? 100 })) };
    });
const falling = (rules: Rules): Rules =>
  rules.map(({ points = [] }) => ({ points: points.map(({ value, score }) => ({ value: -value, score })) }));

/** Of two values the one further on the bad side is worse. */
const oneWay = (
  rules: Rules,
  ways: fc.Arbitrary<"higher" | "lower"> = direction,
  { says = true, hasBaseline = true } = {},
): fc.Arbitrary<Pair> =>
  fc
    .tuple(rules, ways, cell, cell, cell, maybe(cell), fc.boolean())
    .map(([own, way, one, other, target, base, isKept]) => {
      const rule = says ? { ...own, direction: way } : own;
      const [worse, better] = one < other === (way === "higher") ? [one, other] : [other, one];
      const baseline = hasBaseline ? (isKept && base !== undefined ? target : base) : undefined;
      return { target, baseline, worse: { actual: number(worse), rule }, better: { actual: number(better), rule } };
    });

/** Of two values on one side of what is best the one further from it is worse. */
const nearer = (rules: Rules, middleOf: (rule: Rule, target: number) => number): fc.Arbitrary<Pair> =>
  fc.tuple(rules, cell, width, width, fc.constantFrom(-1, 1)).map(([rule, target, near, beyond, side]) => {
    const at = (distance: number) => number(middleOf(rule, target) + side * distance);
    return { target, worse: { actual: at(near + beyond), rule }, better: { actual: at(near), rule } };
  });

const limits: Rules = fc.tuple(cell, width).map(([low, wide]) => ({ low, high: low + wide }));
const words = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([one, other]): Pair => {
  const rule: Rule = { words: [{ word: "Lav", score: Math.min(one, other) }, { word: "Høj", score: Math.max(one, other) }] }; // prettier-ignore
  return { worse: { actual: { kind: "text", text: "lav" }, rule }, better: { actual: { kind: "text", text: "Høj" }, rule } }; // prettier-ignore
});
const milestones = fc
  .tuple(
    fc.array(fc.record({ name: fc.constant("M"), weight: fc.nat({ max: 9 }), isDone: fc.boolean() }), { minLength: 1 }),
    fc.nat(),
  )
  .map(([all, place]): Pair => {
    const as = (isDone: boolean) =>
      all.map((each, index) => (index === place % all.length ? { ...each, isDone } : each));
    return { worse: { rule: { milestones: as(false) } }, better: { rule: { milestones: as(true) } } };
  });

/** Every kind there is: the compiler asks for a new one. */
const PAIRS: Readonly<Record<KindName, fc.Arbitrary<Pair>>> = {
  linear: oneWay(tolerances),
  minMax: oneWay(limits),
  goalRedFlag: oneWay(none),
  anchors: fc.oneof(
    oneWay(rising(cell), fc.constant("higher"), { says: false }),
    oneWay(falling(rising(cell)), fc.constant("lower"), { says: false }),
  ),
  ratioHigher: oneWay(fc.record({ low: maybe(cell) }).map(given), fc.constant("higher")),
  ratioLower: oneWay(none, fc.constant("lower")),
  budget: oneWay(tolerances, fc.constant("lower")),
  targetIsBest: nearer(tolerances, (_, target) => target),
  band: nearer(
    fc.tuple(limits, maybe(width)).map(([ends, margin]) => given({ ...ends, margin })),
    ({ low = 0, high = 0 }) => (low + high) / 2,
  ),
  maintain: fc.oneof(
    oneWay(tolerances),
    nearer(tolerances, (_, target) => target),
  ),
  compliance: oneWay(tolerances),
  yesNo: oneWay(tolerances),
  milestones,
  qualitative: words,
  steps: fc.oneof(
    oneWay(rising(cell), fc.constant("higher"), { says: false }),
    oneWay(falling(rising(cell)), fc.constant("lower"), { says: false }),
  ),
  deadline: oneWay(year),
  deadlineSteps: oneWay(rising(fc.integer({ min: 46_000, max: 46_800 }))),
  deadlineCurve: oneWay(rising(fc.integer({ min: 46_000, max: 46_800 }))),
};

const RANKS: readonly Status[] = ["none", "red", "amber", "green", "achieved"];
const reading = (value: number | undefined): Reading => (value === undefined ? { kind: "none" } : number(value));

describe.each(Object.entries(PAIRS) as [KindName, fc.Arbitrary<Pair>][])("%s", (kind, pairs) => {
  test("a worse value never scores higher, and has no better light", () => {
    let scored = 0;
    const thresholds = { ...DEFAULT_SETTINGS.thresholds, achieved: 110 };
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom(100, 120),
        fc.integer({ min: 46_000, max: 46_900 }),
        (pair, ceiling, today) => {
          const judged = ({ actual = { kind: "none" }, rule }: Pair["worse"]) => {
            const readings = { actual, target: reading(pair.target), baseline: reading(pair.baseline) };
            const { score, raw, heldBy, state } = evaluateKpi({ kind, rule, isExcluded: false }, readings, {
              ceiling,
              today,
            });
            const light = statusOf(raw, thresholds);
            return { score, raw, state, light: RANKS.indexOf(heldBy === undefined ? light : capAtAmber(light)) };
          };
          const [worse, better] = [judged(pair.worse), judged(pair.better)];
          // Whether there is a score does not depend on how good the value is.
          expect(worse.state).toBe(better.state);
          if (worse.score === undefined || better.score === undefined) return;
          scored += 1;
          expect(worse.raw).toBeLessThanOrEqual(better.raw ?? NaN);
          expect(worse.score).toBeLessThanOrEqual(better.score);
          expect(worse.light).toBeLessThanOrEqual(better.light);
        },
      ),
      { numRuns: runs({ full: 5000, quick: 400 }) },
    );
    // A property of refusals would say little.
    expect(scored).toBeGreaterThan(runs({ full: 500, quick: 40 }));
  });
});
