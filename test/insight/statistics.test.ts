import fc from "fast-check";
import {
  chanceOfReaching,
  changeOf,
  correlation,
  ewma,
  ewmaLimits,
  FORECAST_NAMES,
  FORECASTS,
  lineThrough,
  neededPerPeriod,
  poisson,
  theilSen,
  totalByRunRate,
  trendOf,
  wilson,
  xmr,
} from "../../src/insight";
import { studentT, studentTWithin } from "../../src/insight/distributions";
import { gammaDistribution } from "../../src/insight/gamma";
import type { Result } from "../../src/scorecard";

function got<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Data of the NIST handbook, https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm */
const NIST = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe("the process behaviour chart", () => {
  test("has the limits that NIST prints", () => {
    const chart = got(xmr(NIST));
    expect(chart.mean).toBeCloseTo(50.81, 4);
    expect(chart.averageMovingRange).toBeCloseTo(1.8778, 4);
    expect(chart.upperLimit).toBeCloseTo(55.8041, 4);
    expect(chart.lowerLimit).toBeCloseTo(45.8159, 4);
    expect(chart).toMatchObject({ signals: [], count: 10, baselineIsShort: true, assumption: "independent-points" });
  });

  test.each([
    ["a point outside the limits", [10, 11, 10, 9, 10, 11, 10, 9, 10, 18], "outside", "up", 9, 9],
    ["eight in a row below the mean", [20, 22, 20, 22, 20, 22, 14, 16, 14, 16, 14, 16, 14, 16], "run", "down", 6, 13],
    [
      "three of four near the lower limit",
      [10, 12, 10, 12, 10, 12, 10, 12, 7.9, 11, 7.9, 7.9],
      "near-limit",
      "down",
      8,
      11,
    ],
  ] as const)("finds %s", (_, values, rule, direction, first, last) => {
    const { signals } = got(xmr(values, rule === "near-limit" ? 8 : undefined));
    expect(signals).toContainEqual({ rule, direction, first, last });
  });

  test("a point on the mean breaks a run", () => {
    const values = [9, 9, 9, 9, 10, 9, 9, 9, 11, 11, 11, 11, 10, 11, 11, 11];
    expect(got(xmr(values)).mean).toBe(10);
    expect(got(xmr(values)).signals.filter(({ rule }) => rule === "run")).toEqual([]);
  });

  test("values that never vary are no signal, and one that then differs is", () => {
    expect(got(xmr([5, 5, 5, 5, 5, 5])).signals).toEqual([]);
    expect(got(xmr([5, 5, 5, 5, 5, 5, 5.1], 6)).signals).toContainEqual({
      rule: "outside",
      direction: "up",
      first: 6,
      last: 6,
    });
  });

  test("needs six points", () => {
    expect(xmr([1, 2, 3, 4, 5])).toEqual({ ok: false, problem: { kind: "too-few-data", count: 5, needed: 6 } });
  });

  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 40 });
  test("moves with the values, and stretches with them", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -500, max: 500 }), fc.integer({ min: 2, max: 9 }), (xs, shift, factor) => {
        const [plain, moved] = [got(xmr(xs)), got(xmr(xs.map((x) => x * factor + shift)))];
        expect(moved.upperLimit).toBeCloseTo(plain.upperLimit * factor + shift, 6);
        expect(moved.signals).toEqual(plain.signals);
      }),
    );
  });

  test("a new level is no rise, and a jump or a steady way is one", () => {
    const direction = (xs: readonly number[]) => got(trendOf(xs)).direction;
    expect(direction([10, 10, 11, 10, 10, 20, 30, 29, 28, 27, 26, 25, 24, 23])).toBe("level");
    expect(direction([10, 11, 10, 9, 10, 11, 10, 9, 10, 18])).toBe("up");
    expect(direction([10, 11, 10, 9, 10, 11, 10, 9, 10, 2])).toBe("down");
    expect(direction(Array.from({ length: 12 }, (_, month) => 10 * month))).toBe("up");
    expect(direction(Array.from({ length: 12 }, (_, month) => -10 * month))).toBe("down");
    expect(direction([10, 11, 10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21, 20, 21])).toBe("level");
    expect(direction([10, 11, 10, 11, 10, 11])).toBe("none");
  });

  test("there is no arrow without a signal at the latest value", () => {
    fc.assert(
      fc.property(values, (xs) => {
        const { direction, signals } = got(trendOf(xs));
        expect(direction === "none").toBe(signals.length === 0);
        expect(signals.every(({ last }) => last === xs.length - 1)).toBe(true);
      }),
    );
  });
});

describe("the line through points", () => {
  /** Examples of Excel's own documentation: FORECAST, SLOPE, INTERCEPT, STEYX, RSQ, CORREL. */
  const ys = [2, 3, 9, 1, 8, 7, 5];
  const xs = [6, 5, 11, 7, 5, 4, 4];
  test("equals SLOPE, STEYX and RSQ", () => {
    const line = got(lineThrough(xs, ys));
    expect(line.slope).toBeCloseTo(0.305555556, 9);
    expect(line.standardError).toBeCloseTo(3.305719, 6);
    expect(line.rSquared).toBeCloseTo(0.057950192, 9);
  });
  test("equals INTERCEPT", () => {
    expect(got(lineThrough([6, 5, 11, 7, 5], [2, 3, 9, 1, 8])).intercept).toBeCloseTo(0.048387097, 9);
  });
  test("equals FORECAST", () => {
    const { slope, intercept } = got(lineThrough([20, 28, 31, 38, 40], [6, 7, 9, 15, 21]));
    expect(intercept + slope * 30).toBeCloseTo(10.607253086, 9);
  });
  test("equals CORREL", () => {
    expect(got(correlation([3, 2, 4, 5, 6], [9, 7, 12, 15, 17]))).toBeCloseTo(0.997054486, 9);
  });
  test("cannot be drawn through points above each other", () => {
    expect(lineThrough([1, 1, 1], [1, 2, 3])).toMatchObject({ ok: false });
    expect(correlation([1, 1], [1, 2])).toMatchObject({ ok: false });
  });
});

test("a robust slope is not bent by a wild point", () => {
  expect(got(theilSen([1, 2, 3, 4, 5, 6, 7, 800]))).toMatchObject({ slope: 1, intercept: 1 });
});

test("a change says how much, and how much of what was", () => {
  expect(got(changeOf([-50, -25]))).toEqual({ absolute: 25, relative: 0.5 });
  expect(got(changeOf([0, 10]))).toEqual({ absolute: 10, relative: undefined });
  expect(got(changeOf([10, 1, 2, 15], 3))).toEqual({ absolute: 5, relative: 0.5 });
  expect(changeOf([1])).toMatchObject({ ok: false, problem: { needed: 2 } });
});

/** https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc324.htm: target 50, sigma 2.0539, weight 0.3. */
test("moving averages and their limits are those that NIST prints", () => {
  const data = [
    52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1,
  ];
  const printed = [
    50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92,
    50.73, 51.23, 51.94, 51.99,
  ];
  ewma(data, 0.3, 50).forEach((average, index) => expect(average).toBeCloseTo(printed[index] ?? NaN, 1.8));
  const { lower, upper } = ewmaLimits(50, 2.0539, 0.3);
  expect(upper).toBeCloseTo(52.5884, 3);
  expect(lower).toBeCloseTo(47.4115, 3);
});

describe("distributions", () => {
  /** Printed t tables, https://www.itl.nist.gov/div898/handbook/eda/section3/eda3672.htm */
  test.each([
    [0.95, 1, 12.706],
    [0.95, 5, 2.571],
    [0.95, 10, 2.228],
    [0.9, 20, 1.725],
    [0.99, 30, 2.75],
  ])("with %p Student's t of %p degrees stays within %p", (confidence, degrees, printed) => {
    expect(studentTWithin(confidence, degrees)).toBeCloseTo(printed, 3);
  });
  test("rise from 0 to 1", () => {
    const point = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(point, point, fc.integer({ min: 1, max: 100 }), (one, other, degrees) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(studentT(high, degrees)).toBeGreaterThanOrEqual(studentT(low, degrees) - 1e-12);
        expect(gammaDistribution(high, degrees)).toBeGreaterThanOrEqual(gammaDistribution(low, degrees) - 1e-12);
        for (const chance of [studentT(one, degrees), gammaDistribution(one, degrees)]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});

describe("intervals", () => {
  /** Exact Poisson limits as printed in tables, for example https://www.statsdirect.com/help/rates/poisson_rate_ci.htm */
  test.each([
    [0, 0, 3.689],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
  ])("%p events come from %p to %p", (events, low, high) => {
    expect(poisson(events).low).toBeCloseTo(low, 3);
    expect(poisson(events).high).toBeCloseTo(high, 3);
  });
  test("the Wilson interval of none of n ends at z²/(n + z²)", () => {
    const z = 1.959963984540054;
    expect(got(wilson(0, 10)).high).toBeCloseTo(z ** 2 / (10 + z ** 2), 8);
    expect(got(wilson(0, 10)).low).toBe(0);
    expect(got(wilson(10, 100))).toMatchObject({
      low: expect.closeTo(0.0552, 4),
      high: expect.closeTo(0.1744, 4),
      count: 100,
    });
    expect(wilson(0, 0)).toMatchObject({ ok: false });
  });
  test("hold what they are about, and stay where it can be", () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(500),
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        (one, other, confidence) => {
          const [part, whole] = [Math.min(one, other), Math.max(one, other, 1)];
          const { estimate, low, high } = got(wilson(part, whole, confidence));
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(estimate);
          expect(high).toBeGreaterThanOrEqual(estimate);
          expect(high).toBeLessThanOrEqual(1);
          const count = poisson(part, confidence);
          expect(count.low).toBeLessThanOrEqual(part);
          expect(count.high).toBeGreaterThan(part);
        },
      ),
    );
  });
});

describe("forecasts", () => {
  test("linear is FORECAST of Excel, with its interval", () => {
    const ys = [6, 7, 9, 15, 21];
    const { value, low, high, count } = got(FORECASTS.linear(ys, { ahead: 1, confidence: 0.95 }));
    // By hand: slope 3.8, intercept 4; STEYX² = 14.8/3; x = 5 against a mean of 2 and Sxx of 10; t(0.975; 3) = 3.1824.
    expect(value).toBeCloseTo(23, 10);
    const reach = 3.182446 * Math.sqrt(14.8 / 3) * Math.sqrt(1 + 1 / 5 + 9 / 10);
    expect(high - value).toBeCloseTo(reach, 4);
    expect(value - low).toBeCloseTo(reach, 4);
    expect(count).toBe(5);
  });
  test("seasonal naive repeats the season", () => {
    const values = [1, 5, 9, 1, 5, 9, 1];
    expect([1, 2, 3, 4, 5].map((ahead) => got(FORECASTS.seasonalNaive(values, { ahead, season: 3 })).value)).toEqual([
      5, 9, 1, 5, 9,
    ]);
  });
  test("Holt carries a straight line on", () => {
    expect(got(FORECASTS.holt([2, 4, 6, 8, 10, 12], { ahead: 3 })).value).toBeCloseTo(18, 8);
  });
  test("the run rate of a year to date", () => {
    expect(got(totalByRunRate([10, 12, 14], 12, {})).value).toBeCloseTo(144, 10);
    expect(got(totalByRunRate([10, 12, 14], 3, {}))).toMatchObject({ value: 36, low: 36, high: 36 });
    expect(neededPerPeriod({ target: 1200, total: 900, remaining: 3 })).toBe(100);
    expect(neededPerPeriod({ target: 1200, total: 900, remaining: 0 })).toBeUndefined();
  });
  test.each(FORECAST_NAMES)("%s says too few rather than guess", (name) => {
    expect(FORECASTS[name]([1, 2], { ahead: 1 })).toMatchObject({
      ok: false,
      problem: { kind: "too-few-data", count: 2 },
    });
  });
  test.each(FORECAST_NAMES)("%s always ends in numbers, with the value within its interval", (name) => {
    const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 16, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 24 }), (xs, ahead) => {
        const { value, low, high, spread } = got(FORECASTS[name](xs, { ahead, season: 12 }));
        expect([value, low, high, spread].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
    );
  });
  test("the chance of reaching a target falls as it rises, and is even at the forecast", () => {
    const forecast = got(FORECASTS.linear([6, 7, 9, 15, 21], { ahead: 1 }));
    expect(chanceOfReaching(forecast, forecast.value, "higher")).toBeCloseTo(0.5, 12);
    const target = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(target, target, (one, other) => {
        const chance = (each: number): number => chanceOfReaching(forecast, each, "higher");
        expect(chance(Math.max(one, other))).toBeLessThanOrEqual(chance(Math.min(one, other)) + 1e-12);
        expect(chance(one) + chanceOfReaching(forecast, one, "lower")).toBeCloseTo(1, 10);
      }),
    );
    expect(chanceOfReaching({ value: 5, spread: 0, degrees: 3 }, 5, "higher")).toBe(1);
  });
});

describe("gaps on the axis of time", () => {
  const gapped = { values: [10, 20, 60, 70, 80], places: [0, 1, 5, 6, 7] };

  test.each([
    [1, 90],
    [4, 120],
  ])("a straight line takes them into account: %p ahead is %p", (ahead, expected) => {
    expect(got(FORECASTS.linear(gapped.values, { ahead, places: gapped.places })).value).toBeCloseTo(expected, 9);
    const full = [...gapped.values, 90];
    expect(got(FORECASTS.holt(full, { ahead, places: [...gapped.places, 8] })).value).toBeCloseTo(expected + 10, 9);
  });

  test("a season keeps its places, and a missing one is taken from the season before", () => {
    const months = Array.from({ length: 24 }, (_, place) => ({ place, value: 10 * ((place % 12) + 1) }));
    const known = months.filter(({ place }) => place !== 17);
    const at = (ahead: number) =>
      got(
        FORECASTS.seasonalNaive(
          known.map(({ value }) => value),
          { ahead, season: 12, places: known.map(({ place }) => place) },
        ),
      );
    expect(at(1)).toMatchObject({ value: 10, low: 10, high: 10 });
    expect(at(6).value).toBe(60);
    expect(at(7).value).toBe(70);
  });

  test("without places values follow upon each other", () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    for (const method of FORECAST_NAMES)
      expect(FORECASTS[method](values, { ahead: 2, season: 4, places: values.map((_, index) => 7 + index) })).toEqual(
        FORECASTS[method](values, { ahead: 2, season: 4 }),
      );
  });
});
