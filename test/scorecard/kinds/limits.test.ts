import { evaluateKpi, meets, STANDARD_THRESHOLDS, statusOf, type KindName, type Rule } from "../../../src/scorecard";
import { difference, reaches, roundedScore } from "../../../src/scorecard/difference";

test.each([
  [1000.9, 1000, 0.9],
  [10_000_000.9, 10_000_000, 0.9],
  [0.3, 0.1, 0.2],
  [0.1 * 3, 0.3, 0],
  [1e15 + 1, 1e15, 0],
  [123_456_789_012_345, 123_456_789_012_344, 1],
  [-0.3, -0.1, -0.2],
  [0, 0, 0],
  [1e300, -1e300, 2e300],
  [5e-9, 3e-9, 2e-9],
  [1.23456789012345, 1.23456789012344, 1e-14],
])("%p − %p is %p", (one, other, expected) => {
  expect(difference(one, other)).toBe(expected);
  expect(difference(other, one)).toBe(expected === 0 ? 0 : -expected);
});

test("a score has nine decimals, and a large one what it has", () => {
  expect(roundedScore(89.99999999999773)).toBe(90);
  expect(roundedScore(89.999999999)).toBe(89.999999999);
  expect(roundedScore(1e300)).toBe(1e300);
  expect(reaches(0.1 + 0.2, 0.3)).toBe(true);
  expect(reaches(0.3, 0.1 + 0.2)).toBe(true);
});

test("with a tolerance and no direction a target is met on either side of it, and no farther", () => {
  const met = (actual: number): boolean => meets({ actual, target: 12 }, { tolerance: 2 });
  expect([9.9, 10, 12, 14, 15].map(met)).toEqual([false, true, true, true, false]);
});

const number = (value: number) => ({ kind: "number", value }) as const;
const none = { kind: "none" } as const;

/** The status of a value by the standard thresholds, with its score. */
function judged(kind: KindName, rule: Rule, actual: number, target?: number, baseline?: number) {
  const readings = {
    actual: number(actual),
    target: target === undefined ? none : number(target),
    baseline: baseline === undefined ? none : number(baseline),
  };
  const { score } = evaluateKpi({ kind, rule, isExcluded: false }, readings, { ceiling: 100, today: 46_388 });
  return { score, status: statusOf(score, STANDARD_THRESHOLDS) };
}

test.each([
  ["close to its baseline", "linear", {}, [1000.9, 1001, 1000], 90],
  ["1.98 of 2.2", "linear", {}, [1.98, 2.2], 90],
  ["0.37 of 0.4 from 0.1", "linear", {}, [0.37, 0.4, 0.1], 90],
  ["1.98 of 2.2 as a ratio", "ratioHigher", {}, [1.98, 2.2], 90],
  ["0.33 against 0.3, lower is better", "ratioLower", {}, [0.33, 0.3], 90],
  ["three tenths in a band to 0.3", "band", { low: 0, high: 0.3 }, [0.1 * 3], 100],
  ["three tenths in a band from 0.3", "band", { low: 0.1 * 3, high: 1 }, [0.3], 100],
  ["three tenths on a step at 0.3", "steps", { points: [{ value: 0, score: 0 }, { value: 0.1 * 3, score: 100 }] }, [0.3], 100],
  ["three tenths, yes or no", "yesNo", {}, [0.3, 0.1 * 3], 100],
  ["three tenths, yes or no, at most", "yesNo", { direction: "lower" }, [0.1 * 3, 0.3], 100],
  ["three tenths, kept within 0.1 of 0.2", "maintain", { tolerance: 0.1 }, [0.3, 0.2], 100],
  ["three tenths of a budget of 0.3", "budget", {}, [0.1 * 3, 0.3], 100],
  ["0.1 beyond a budget of 0.2, which is its tolerance", "budget", { tolerance: 0.1 }, [0.3, 0.2], 100],
  ["90 % between 10,000,000 and 10,000,001", "minMax", { low: 1e7, high: 1e7 + 1 }, [1e7 + 0.9], 90],
  ["on a curve", "anchors", { points: [{ value: 1e7, score: 0 }, { value: 1e7 + 1, score: 100 }] }, [1e7 + 0.9], 90],
] as const satisfies readonly (readonly [string, KindName, Rule, readonly number[], number])[])("%s: %s %j %j scores %p", (_, kind, rule, [actual = NaN, target, baseline]: readonly number[], expected) => {
  expect(judged(kind, rule, actual, target, baseline)).toEqual({ score: expected, status: "green" });
}); // prettier-ignore

test("compliance compares as a person does", () => {
  expect(meets({ actual: 0.3, target: 0.1 * 3 }, {})).toBe(true);
  expect(meets({ actual: 0.1 * 3, target: 0.3 }, { direction: "lower" })).toBe(true);
  expect(meets({ actual: 0.3, target: 0.2 }, { tolerance: 0.1 })).toBe(true);
});

/** A whole number of tenths as a sheet holds it. */
const tenths = (count: number): number => count / 10;

describe.each([1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000])(
  "numbers of one decimal of about %p",
  (size) => {
    /** The same in every run. */
    let seed = size;
    const upTo = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return 1 + (seed % most);
    };

    test.each([
      [90, "green", 10],
      [75, "amber", 4],
    ] as const)("what is exactly %p is %s, and what is a tenth short is not", (limit, status, parts) => {
      const wrong: unknown[] = [];
      for (let count = 0; count < 1000; count += 1) {
        // In tenths, so that all is exact: the way is a whole number of `parts`, and the value lies one of them before the target.
        const baseline = 10 * size + upTo(count % 2 === 0 ? 9 : 10 * size);
        const way = parts * upTo(Math.max(1, Math.floor((count % 2 === 0 ? 9 : size) / 2)));
        const sign = count % 3 === 0 ? -1 : 1;
        const target = baseline + sign * way;
        const actual = target - (sign * way) / parts;
        const exact = judged("linear", {}, tenths(actual), tenths(target), tenths(baseline));
        if (exact.score !== limit || exact.status !== status) wrong.push([actual, target, baseline, exact]);
        const short = judged("linear", {}, tenths(actual - sign), tenths(target), tenths(baseline));
        if (short.status === status) wrong.push(["short", actual - sign, target, baseline, short]);
      }
      expect(wrong).toEqual([]);
    });

    test.each([
      [90, "green", 10],
      [75, "amber", 4],
    ] as const)("likewise without a baseline, either way: %p is %s", (limit, status, parts) => {
      const wrong: unknown[] = [];
      for (let count = 0; count < 1000; count += 1) {
        const direction = count % 2 === 0 ? "higher" : "lower";
        const target = parts * upTo(10 * size) * (count % 3 === 0 ? -1 : 1);
        const sign = direction === "lower" ? -1 : 1;
        const actual = target - (sign * Math.abs(target)) / parts;
        const exact = judged("linear", { direction }, tenths(actual), tenths(target));
        if (exact.score !== limit || exact.status !== status) wrong.push([actual, target, direction, exact]);
        const short = judged("linear", { direction }, tenths(actual - sign), tenths(target));
        if (short.status === status) wrong.push(["short", actual - sign, target, direction, short]);
      }
      expect(wrong).toEqual([]);
    });

    /** Of kinds that score by a line to the target, or between two ends. */
    const SCALES = {
      minMax: (low: number, high: number) => judging("minMax", { low, high }),
      "minMax, lower is better": (low: number, high: number) => judging("minMax", { low, high, direction: "lower" }),
      anchors: (low: number, high: number) => judging("anchors", { points: [{ value: low, score: 0 }, { value: high, score: 100 }] }), // prettier-ignore
      "ratioHigher of a scale": (low: number, high: number) => judging("ratioHigher", { low }, high),
    } as const;
    const judging = (kind: KindName, rule: Rule, target?: number) => (actual: number) =>
      judged(kind, rule, actual, target);

    test.each([
      [90, "green", 10],
      [75, "amber", 4],
    ] as const)("likewise between two ends: %p is %s", (limit, status, parts) => {
      const wrong: unknown[] = [];
      for (const [name, scale] of Object.entries(SCALES))
        for (let count = 0; count < 1000; count += 1) {
          const low = 10 * size + upTo(count % 2 === 0 ? 9 : 10 * size);
          const way = parts * upTo(Math.max(1, Math.floor((count % 2 === 0 ? 9 : size) / 2)));
          const high = low + way;
          const isLower = name.includes("lower");
          const [actual, short] = isLower
            ? [low + way / parts, low + way / parts + 1]
            : [high - way / parts, high - way / parts - 1];
          const by = scale(tenths(low), tenths(high));
          const exact = by(tenths(actual));
          if (exact.score !== limit || exact.status !== status) wrong.push([name, actual, low, high, exact]);
          if (by(tenths(short)).status === status) wrong.push(["short", name, short, low, high]);
        }
      expect(wrong).toEqual([]);
    });

    test.each([
      [90, "green", 10],
      [75, "amber", 4],
    ] as const)("likewise as a ratio, either way: %p is %s", (limit, status, parts) => {
      const wrong: unknown[] = [];
      for (const [kind, sign] of [
        ["ratioHigher", 1],
        ["ratioLower", -1],
      ] as const)
        // prettier-ignore
        for (let count = 0; count < 1000; count += 1) {
          const target = parts * upTo(10 * size) * (count % 3 === 0 ? -1 : 1);
          const actual = target - (sign * Math.abs(target)) / parts;
          const exact = judged(kind, {}, tenths(actual), tenths(target));
          if (exact.score !== limit || exact.status !== status) wrong.push([kind, actual, target, exact]);
          const short = judged(kind, {}, tenths(actual - sign), tenths(target));
          if (short.status === status) wrong.push(["short", kind, actual - sign, target, short]);
        }
      expect(wrong).toEqual([]);
    });
  },
);
