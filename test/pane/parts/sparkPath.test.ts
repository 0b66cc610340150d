import fc from "fast-check";
import { sparkPath } from "../../../src/pane/parts/sparkPath";

const SIZE = { width: 44, height: 16 };
const draw = (values: readonly number[], target?: number) => sparkPath(Float64Array.from(values), target, SIZE);

test.each([[[]], [[5]], [[NaN, 5, NaN]], [[NaN, NaN]]])("%j is no line", (values) => {
  expect(draw(values, 3)).toBeUndefined();
});

test("rises to the right when the values do, with the target above", () => {
  expect(draw([1, 2], 3)).toEqual({ path: "M2 14L42 8", targetHeight: 2, latest: { x: 42, y: 8 } });
});

test("has a gap where a period has no value, and begins at the first that has one", () => {
  expect(draw([NaN, 1, NaN, 1, 2])?.path).toBe("M2 14M28.7 14L42 2");
});

test("is flat in the middle when nothing moves", () => {
  expect(draw([7, 7, 7])?.path).toBe("M2 8L22 8L42 8");
});

test("never leaves its box, whatever the values", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(NaN), fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 24 }),
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
      (values, target) => {
        const drawn = draw(values, target);
        if (drawn === undefined) return;
        const numbers = (drawn.path.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
        for (const [index, each] of numbers.entries()) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(index % 2 === 0 ? SIZE.width : SIZE.height);
        }
        expect(drawn.path).not.toContain("NaN");
        expect(drawn.targetHeight ?? 0).toBeLessThanOrEqual(SIZE.height);
      },
    ),
  );
});
