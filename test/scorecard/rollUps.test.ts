import fc from "fast-check";
import {
  ROLL_UP_NAMES,
  ROLL_UPS,
  STANDARD_THRESHOLDS,
  statusOf,
  weightShares,
  type RollUpName,
} from "../../src/scorecard";

const rollUp = (name: RollUpName, scores: readonly number[], weights: readonly number[]): number =>
  ROLL_UPS[name](
    scores,
    weights,
    scores.map((score) => statusOf(score, STANDARD_THRESHOLDS) === "green"),
  );

test.each([
  ["weightedMean", [80, 40], [3, 1], 70],
  ["worst", [80, 40, 95], [1, 5, 1], 40],
  ["geometricMean", [100, 25], [1, 1], 50],
  ["geometricMean", [100, 0], [1, 1], 10],
  ["shareGreen", [95, 90, 89.99], [1, 1, 2], 50],
  ["min", [80, 40], [1, 1], 40],
  ["max", [80, 40], [1, 1], 80],
  ["median", [10, 90, 20], [1, 100, 1], 20],
  ["median", [10, 90, 20, 40], [1, 1, 1, 1], 30],
  ["meanWithVeto", [80, 40], [3, 1], 70],
  // Perdoo: https://support.perdoo.com/en/articles/4898961-understand-how-progress-is-calculated-for-okrs
  ["weightedMean", [100, 0, 0], [1, 1, 1], 100 / 3],
] as const)("%s of %j with weights %j is %p", (name, scores, weights, expected) => {
  expect(rollUp(name, scores, weights)).toBeCloseTo(expected, 10);
});

/** https://www.intrafocus.com/kb/weighting-elements/ */
test.each([
  [
    [50, 30, 20],
    [0.5, 0.3, 0.2],
  ],
  [
    [1, 1, 1],
    [1 / 3, 1 / 3, 1 / 3],
  ],
] as const)("weights %j become the shares %j", (weights, shares) => {
  weightShares(weights).forEach((share, index) => expect(share).toBeCloseTo(shares[index] ?? NaN, 12));
});

const child = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0.01, max: 100, noNaN: true }));
const children = fc.array(child, { minLength: 1, maxLength: 12 });
const split = (pairs: readonly (readonly [number, number])[]) =>
  [pairs.map(([score]) => score), pairs.map(([, weight]) => weight)] as const;

describe.each(ROLL_UP_NAMES)("%s", (name) => {
  test("does not care about the order of the children", () => {
    fc.assert(
      fc.property(children, fc.infiniteStream(fc.nat()), (pairs, random) => {
        const shuffled = pairs
          .map((pair) => ({ pair, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ pair }) => pair);
        expect(rollUp(name, ...split(shuffled))).toBeCloseTo(rollUp(name, ...split(pairs)), 8);
      }),
    );
  });

  test("does not change when all weights are scaled", () => {
    fc.assert(
      fc.property(children, fc.double({ min: 0.01, max: 1000, noNaN: true }), (pairs, factor) => {
        const [scores, weights] = split(pairs);
        const scaled = weights.map((weight) => weight * factor);
        expect(rollUp(name, scores, scaled)).toBeCloseTo(rollUp(name, scores, weights), 7);
      }),
    );
  });

  test("never falls when a child gets better", () => {
    fc.assert(
      fc.property(children, fc.nat(), fc.double({ min: 0, max: 50, noNaN: true }), (pairs, place, gain) => {
        const better = pairs.map(([score, weight], index) =>
          index === place % pairs.length
            ? ([Math.min(100, score + gain), weight] as const)
            : ([score, weight] as const),
        );
        expect(rollUp(name, ...split(better))).toBeGreaterThanOrEqual(rollUp(name, ...split(pairs)) - 1e-9);
      }),
    );
  });
});

test.each(ROLL_UP_NAMES.filter((name) => name !== "shareGreen" && name !== "geometricMean"))(
  "%s lies between the weakest and the strongest child",
  (name) => {
    fc.assert(
      fc.property(children, (pairs) => {
        const [scores, weights] = split(pairs);
        const result = rollUp(name, scores, weights);
        expect(result).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(result).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
  },
);
