import fc from "fast-check";
import { linear } from "../../src/scorecard/kinds/linear";
import type { Readings } from "../../src/scorecard";

const scoreOf = (actual: number, target: number, baseline: number): number => {
  const score = linear.score({ actual, target, baseline });
  if (!score.ok) throw new Error(score.problem.kind);
  return score.value;
};

describe("the linear kind", () => {
  test.each([
    [5.4, 6, 4, 70, "higher is better"],
    [30, 20, 60, 75, "lower is better: the target lies below the baseline"],
    [-5, 5, -10, 33.333333333333336, "negative values"],
    [3, -2, -10, 162.5, "a negative target that was beaten is above 100, never below 0"],
    [0, 100, 0, 0, "at the baseline"],
    [100, 100, 0, 100, "at the target"],
    [120, 100, 0, 120, "beyond the target"],
    [-20, 100, 0, -20, "worse than the baseline"],
  ])("actual %p, target %p, baseline %p gives %p (%s)", (actual, target, baseline, expected) => {
    expect(scoreOf(actual, target, baseline)).toBeCloseTo(expected, 12);
  });

  test("gives no score when target and baseline are the same", () => {
    expect(linear.score({ actual: 3, target: 5, baseline: 5 })).toEqual({
      ok: false,
      problem: { kind: "target-equals-baseline", value: 5 },
    });
  });

  test("needs a baseline only when one has been given", () => {
    const number = { kind: "number", value: 1 } as const;
    const without: Readings = { actual: number, target: number, baseline: { kind: "none" } };
    expect(linear.needs(without)).toEqual(["actual", "target"]);
    expect(linear.needs({ ...without, baseline: { kind: "blank" } })).toContain("baseline");
  });

  test("never scores a better actual lower", () => {
    const cell = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(cell, cell, cell, cell, (one, other, target, baseline) => {
        fc.pre(target !== baseline);
        const [worse, better] = target > baseline === one < other ? [one, other] : [other, one];
        expect(scoreOf(better, target, baseline)).toBeGreaterThanOrEqual(scoreOf(worse, target, baseline));
      }),
    );
  });
});
