import fc from "fast-check";
import type { Movement } from "../../../../src/insight";
import { waterfallOf } from "../../../../src/pane/views/periods/compare/waterfallOf";
import { kpiId } from "../../../../src/scorecard";

const movement = (effect: number, place: number): Movement => ({
  id: kpiId(`k${place}`),
  name: `K${place}`,
  cause: "value",
  effect,
});

test("each step begins where the one before has ended, and the last ends at the score after", () => {
  const effects = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), effects, (before, moves) => {
      const after = before + moves.reduce((sum, each) => sum + each, 0);
      const { steps, low, high } = waterfallOf({ before, after, movements: moves.map(movement) });
      expect(steps.length).toBeLessThanOrEqual(6);
      let at = before;
      for (const { from, to, effect } of steps) {
        expect(from).toBeCloseTo(at, 9);
        expect(to - from).toBeCloseTo(effect, 9);
        expect(Math.min(from, to)).toBeGreaterThanOrEqual(low);
        expect(Math.max(from, to)).toBeLessThanOrEqual(high);
        at = to;
      }
      expect(Math.abs(after - at)).toBeLessThan(0.05);
    }),
  );
});

test("what is small makes one step together, without a name", () => {
  const moves = [9, 8, 7, 6, 5, 4, 3].map(movement);
  const { steps } = waterfallOf({ before: 10, after: 52, movements: moves });
  expect(steps.map((step) => step.movement?.name)).toEqual(["K0", "K1", "K2", "K3", "K4", undefined]);
  expect(steps.at(-1)?.effect).toBe(7);
});

test("nothing that moved is no step", () => {
  expect(waterfallOf({ before: 80, after: 80, movements: [] })).toEqual({
    before: 80,
    after: 80,
    steps: [],
    low: 80,
    high: 80,
  });
});
