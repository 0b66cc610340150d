import type { ChartTrendline } from "../../../../src/workbench/grid/charts/chart";
import { equation } from "../../../../src/workbench/drawing/charts/trendSeries";
import { trendline, type Point } from "../../../../src/workbench/drawing/charts/trendline";

const along = (xs: readonly number[], at: (x: number) => number): readonly Point[] => xs.map((x) => ({ x, y: at(x) }));
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);
const of = (type: ChartTrendline["type"], more: Partial<ChartTrendline> = {}): ChartTrendline => ({
  id: "1",
  type,
  ...more,
});

test.each<readonly [ChartTrendline, readonly Point[], readonly number[]]>([
  [of("Linear"), along(upTo(5), (x) => 3 - 2 * x), [3, -2]],
  [of("Exponential"), along(upTo(5), (x) => 4 * Math.exp(0.5 * x)), [4, 0.5]],
  [of("Logarithmic"), along(upTo(5), (x) => 1 + 2 * Math.log(x)), [1, 2]],
  [of("Power"), along(upTo(5), (x) => 3 * x ** 1.5), [3, 1.5]],
  [of("Polynomial", { polynomialOrder: 3 }), along(upTo(6), (x) => 1 - x + x ** 3), [1, -1, 0, 1]],
])("finds what the points were made with: %j", (said, points, coefficients) => {
  const trend = trendline(said, points);
  expect(trend?.coefficients.map((each) => Number(each.toFixed(8)) + 0)).toEqual(coefficients);
  expect(trend?.rSquared).toBeCloseTo(1, 10);
  for (const { x, y } of points) expect(trend?.at(x)).toBeCloseTo(y, 8);
});

/** Statistical Reference Datasets of NIST, linear regression. */
test("the polynomial of NIST's Wampler1 has six ones", () => {
  const points = along(
    Array.from({ length: 21 }, (_, x) => x),
    (x) => 1 + x + x ** 2 + x ** 3 + x ** 4 + x ** 5,
  );
  const { coefficients = [] } = trendline(of("Polynomial", { polynomialOrder: 5 }), points) ?? {};
  for (const each of coefficients) expect(each).toBeCloseTo(1, 6);
  expect(coefficients).toHaveLength(6);
});

test("a moving average begins with the first point that has enough before it", () => {
  const trend = trendline(
    of("MovingAverage", { movingAveragePeriod: 3 }),
    along(upTo(4), (x) => 3 * x),
  );
  expect(upTo(4).map((x) => trend?.at(x))).toEqual([undefined, undefined, 6, 9]);
});

test.each<readonly [string, ChartTrendline, readonly Point[]]>([
  ["one point", of("Linear"), [{ x: 1, y: 1 }]],
  [
    "points above each other",
    of("Linear"),
    [
      { x: 1, y: 1 },
      { x: 1, y: 2 },
    ],
  ],
  ["logarithms of nothing", of("Exponential"), along(upTo(3), (x) => x - 1)],
  ["fewer points than the order asks for", of("Polynomial", { polynomialOrder: 2 }), along([1, 2], (x) => x)],
  ["an average of more than there are", of("MovingAverage", { movingAveragePeriod: 4 }), along(upTo(3), (x) => x)],
])("there is no line through %s", (_, said, points) => {
  expect(trendline(said, points)).toBeUndefined();
});

test.each<readonly [ChartTrendline["type"], readonly number[], string]>([
  ["Linear", [1, -2], "y = -2x + 1"],
  ["Linear", [-1, 2], "y = 2x - 1"],
  ["Polynomial", [1, 0.5, -3], "y = -3x² + 0.5x + 1"],
  ["Exponential", [4, 0.5], "y = 4e^(0.5x)"],
  ["Logarithmic", [1, 2], "y = 2ln(x) + 1"],
  ["Power", [3, 1.5], "y = 3x^1.5"],
])("the equation of a line that is %s", (type, coefficients, text) => {
  expect(equation(type, coefficients, String)).toBe(text);
});

const LINE = [1, 2, 3].map((x) => ({ x, y: 2 * x + 1 }));
test.each<[string, Parameters<typeof trendline>[0], readonly { x: number; y: number }[], readonly number[]]>([
  // Source: Σ x (y - b) / Σ x², by hand: (1·3 + 2·5 + 3·7) / 14 with b = 0.
  ["a straight line through 0", { id: "1", type: "Linear", intercept: 0 }, LINE, [0, 34 / 14]],
  ["a straight line where the points say anyway", { id: "1", type: "Linear", intercept: 1 }, LINE, [1, 2]],
  [
    "a parabola where the points say anyway",
    { id: "1", type: "Polynomial", intercept: 5 },
    [1, 2, 3, 4].map((x) => ({ x, y: 3 * x * x - x + 5 })),
    [5, -1, 3],
  ],
  [
    "an exponential line where the points say anyway",
    { id: "1", type: "Exponential", intercept: 4 },
    [1, 2, 3].map((x) => ({ x, y: 4 * Math.exp(0.5 * x) })),
    [4, 0.5],
  ],
])("%s", (_, said, points, coefficients) => {
  const found = trendline(said, points);
  expect(found?.coefficients).toHaveLength(coefficients.length);
  coefficients.forEach((each, index) => expect(found?.coefficients[index]).toBeCloseTo(each, 9));
  expect(found?.at(0)).toBeCloseTo(coefficients[0] ?? 0, 9);
});

test("a line that grows cannot cross at or below 0", () => {
  expect(trendline({ id: "1", type: "Exponential", intercept: 0 }, LINE)).toBeUndefined();
});
