import { axisScale, type AxisScale } from "../../../../src/workbench/drawing/charts/axisScale";

/** Rules of Microsoft's article on limits of axes (214075): 5 % of air, and zero unless the numbers lie within a sixth. */
test.each<readonly [string, readonly number[], Parameters<typeof axisScale>[1], readonly [number, number, number]]>([
  ["nothing", [], {}, [0, 1.2, 0.2]],
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
