import { errorReach, type ChartErrorBars } from "../../../../src/workbench/grid/charts/errorBars";
import { axisOptions } from "../../../../src/workbench/drawing/charts/axisOption";
import { errorsOf } from "../../../../src/workbench/drawing/charts/errorBars";
import { chartGroups } from "../../../../src/workbench/drawing/charts/chartGroups";
import { plotOf, show, SIZE } from "./plotOf";

const NONE = { plus: [], minus: [] };
/** Standard deviation of a sample: mean 5, and 32 / 7 is the mean of the squares. */
const SAMPLE = [2, 4, 4, 4, 5, 5, 7, 9];
const DEVIATION = Math.sqrt(32 / 7);

test.each<[string, ChartErrorBars, readonly (number | undefined)[], readonly unknown[]]>([
  ["one to both sides when nothing is said", {}, [3, undefined], [[2, 4], undefined]],
  ["an amount", { amount: 0.5 }, [3], [[2.5, 3.5]]],
  ["upwards only", { include: "PlusValues" }, [3], [[3, 4]]],
  ["downwards only", { include: "MinusValues" }, [3], [[2, 3]]],
  [
    "five percent, of what is below zero too",
    { type: "Percent" },
    [100, -200],
    [
      [95, 105],
      [-210, -190],
    ],
  ],
  ["a percentage of one's own", { type: "Percent", amount: 10 }, [100], [[90, 110]]],
  ["no deviation of one number", { type: "StDev" }, [3], [[3, 3]]],
])("the bar of an error is %s", (_, bars, numbers, wanted) => {
  expect(errorReach(bars, numbers, NONE)).toEqual(wanted);
});

test("standard deviations lie around the mean of all, standard errors around each value", () => {
  const [first] = errorReach({ type: "StDev" }, SAMPLE, NONE);
  expect(first?.[0]).toBeCloseTo(5 - DEVIATION, 10);
  expect(first?.[1]).toBeCloseTo(5 + DEVIATION, 10);
  const [error] = errorReach({ type: "StError" }, SAMPLE, NONE);
  expect(error?.[1]).toBeCloseTo(2 + DEVIATION / Math.sqrt(8), 10);
});

test("bars of one's own are those of the cells, and none where a cell is blank", () => {
  const own = { plus: [1, undefined], minus: [undefined, 2] };
  expect(errorReach({ type: "Custom" }, [10, 20], own)).toEqual([
    [10, 11],
    [18, 20],
  ]);
});

test("of what is stacked they stand on what is below, and the axis reaches their ends", () => {
  const plot = plotOf("ColumnStacked", [{ numbers: [10, -4] }, { numbers: [5, -2], yErrorBars: { amount: 40 } }]);
  const [group] = chartGroups(plot.series);
  const errors = [...errorsOf(group!, plot).values()];
  expect(errors).toEqual([
    [],
    [
      { axis: "y", at: 0, from: -25, to: 55 },
      { axis: "y", at: 1, from: -46, to: 34 },
    ],
  ]);
  const { yAxis } = axisOptions(plot, { left: 0, top: 0, ...SIZE }, show);
  const [{ min, max } = {}] = yAxis as readonly { readonly min?: number; readonly max?: number }[];
  expect([Number(min) <= -46, Number(max) >= 55]).toEqual([true, true]);
});

test("points have bars along both axes", () => {
  const plot = plotOf("XYScatter", [{ numbers: [10], along: [7], xErrorBars: {}, yErrorBars: { amount: 2 } }]);
  const [group] = chartGroups(plot.series);
  expect([...errorsOf(group!, plot).values()].flat()).toEqual([
    { axis: "y", at: 7, from: 8, to: 12 },
    { axis: "x", at: 10, from: 6, to: 8 },
  ]);
});
