import fc from "fast-check";
import { axisScale, type AxisScale } from "../../../../src/workbench/drawing/charts/axisScale";
import { runs } from "../../../support/runs";

/** Rules of Microsoft's article on limits of axes (214075): 5 % of air, and zero unless the numbers lie within a sixth. */
test.each<readonly [string, readonly number[], Parameters<typeof axisScale>[1], readonly [number, number, number]]>([
  ["nothing", [], {}, [0, 1, 0.1]],
  ["only zero", [0, 0], {}, [0, 1, 0.1]],
  ["one number", [100], {}, [0, 120, 20]],
  ["numbers from near zero", [1, 9], {}, [0, 10, 1]],
  ["numbers that differ by more than a sixth", [80, 100], {}, [0, 120, 20]],
  ["numbers that lie close together", [90, 100], {}, [84, 102, 2]],
  ["negative numbers", [-1, -9], {}, [-10, 0, 1]],
  ["negative numbers that lie close together", [-100, -90], {}, [-102, -84, 2]],
  ["numbers on both sides", [-20, 30], {}, [-30, 40, 10]],
  ["small numbers", [0.01, 0.02], {}, [0, 0.025, 0.005]],
  ["limits that are said", [1, 9], { minimum: 2, maximum: 8, majorUnit: 3 }, [2, 8, 3]],
  ["a minimum that is said", [12, 20], { minimum: 10 }, [10, 22, 2]],
  ["a maximum below the minimum", [1, 9], { minimum: 5, maximum: 1 }, [5, 5.1, 0.1]],
])("an axis of %s", (_, numbers, said, [min, max, unit]) => {
  expect(axisScale(numbers, said, 10)).toEqual<AxisScale>({ min, max, unit });
});

test("an axis of which nothing is said holds all numbers, begins and ends at a line, and has hardly more lines than have room", () => {
  const number = fc
    .double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true })
    .map((each) => Number(each.toFixed(3)));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 6 }), fc.integer({ min: 2, max: 15 }), (numbers, lines) => {
      const { min, max, unit } = axisScale(numbers, {}, lines);
      expect(numbers.filter((each) => each < min || each > max)).toEqual([]);
      expect(Math.abs(min / unit - Math.round(min / unit))).toBeLessThan(1e-6);
      expect((max - min) / unit).toBeLessThanOrEqual(lines + 2);
    }),
    { numRuns: runs({ full: 20_000, quick: 300 }) },
  );
});
