import fc from "fast-check";
import { bandsIn } from "../../../src/pane/chart/bandsIn";
import { extentOf } from "../../../src/pane/chart/extentOf";
import { linearScale } from "../../../src/pane/chart/linearScale";
import { nearest } from "../../../src/pane/chart/nearest";
import { bandPath, linePath } from "../../../src/pane/chart/paths";
import { plotBullet } from "../../../src/pane/chart/plotBullet";
import { plotHistory, type PlotInput } from "../../../src/pane/chart/plotHistory";
import { spacedPlaces } from "../../../src/pane/chart/spacedPlaces";
import { ticksIn } from "../../../src/pane/chart/ticksIn";

test("a scale brings ends to ends, and equal values to the middle", () => {
  const scale = linearScale({ low: 10, high: 20 }, { low: 100, high: 0 });
  expect([scale(10), scale(15), scale(20)]).toEqual([100, 50, 0]);
  expect(linearScale({ low: 5, high: 5 }, { low: 0, high: 100 })(5)).toBe(50);
});

test.each([
  [[], undefined],
  [[undefined, NaN], undefined],
  [[0, 10], { low: -1, high: 11 }],
  [[5, 5], { low: 4.5, high: 5.5 }],
  [[0], { low: -1, high: 1 }],
] as const)("the extent of %j is %j", (values, extent) => {
  expect(extentOf(values, 0.1)).toEqual(extent);
});

test.each([
  [{ low: 0, high: 100 }, 5, [0, 20, 40, 60, 80, 100]],
  [{ low: 0.1, high: 0.32 }, 4, [0.1, 0.2, 0.3]],
  [{ low: -3, high: 3 }, 4, [-2, 0, 2]],
  [{ low: 7, high: 7 }, 4, [7]],
] as const)("the round numbers in %j, about %i of them, are %j", (extent, most, ticks) => {
  expect(ticksIn(extent, most)).toEqual(ticks);
});

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test("round numbers lie within their extent, rising, and are never more than one more than wanted", () => {
  fc.assert(
    fc.property(
      number,
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.integer({ min: 2, max: 8 }),
      (low, size, most) => {
        const ticks = ticksIn({ low, high: low + size }, most);
        const slack = size * 1e-6;
        expect(ticks.every((tick) => tick >= low - slack && tick <= low + size + slack)).toBe(true);
        expect(ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] ?? Infinity))).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
      },
    ),
  );
});

test("a line has a gap where a point is missing, and a point alone draws no line", () => {
  const at = (x: number) => ({ x, y: 0 });
  expect(linePath([at(0), at(1), undefined, at(3), at(4)])).toBe("M0 0L1 0M3 0L4 0");
  expect(linePath([at(0), undefined, at(2)])).toBe("");
  expect(linePath([])).toBe("");
});

test("a band goes there along its upper line and back along the lower one", () => {
  expect(
    bandPath(
      [
        { x: 0, y: 0 },
        { x: 1, y: 0 },
      ],
      [
        { x: 0, y: 5 },
        { x: 1, y: 5 },
      ],
    ),
  ).toBe("M0 0L1 0L1 5L0 5Z");
  expect(bandPath([{ x: 0, y: 0 }], [{ x: 0, y: 5 }])).toBe("");
});

const MONTHS = 12;

test.each([
  ["nothing", 0, 0, 3, []],
  ["one month", 1, 10, 3, [0]],
  ["all where there is room", 4, 0, 4, [0, 1, 2, 3]],
  ["every third month of the year from March", 12, 2, 4, [1, 4, 7, 10]],
  ["January, May and September of two years from November", 24, 10, 6, [2, 6, 10, 14, 18, 22]],
  ["each January of five years", 60, 0, 5, [0, 12, 24, 36, 48]],
  ["the last where no January lies within", 5, 3, 0, [4]],
] as const)("labels are written of %s", (_, count, first, room, places) => {
  expect(spacedPlaces(count, room, { length: MONTHS, first })).toEqual(places);
});

test("labels are never more than there is room for, at equal distances, and there is always one", () => {
  const row = fc.record({
    count: fc.integer({ min: 1, max: 200 }),
    room: fc.integer({ min: 1, max: 12 }),
    length: fc.constantFrom(1, 2, 4, 12, 52),
    first: fc.nat(51),
  });
  fc.assert(
    fc.property(row, ({ count, room, length, first }) => {
      const places = spacedPlaces(count, room, { length, first });
      const steps = new Set(places.slice(1).map((place, index) => place - (places[index] ?? NaN)));
      expect(places.length).toBeGreaterThan(0);
      expect(places.length).toBeLessThanOrEqual(room);
      expect(steps.size).toBeLessThanOrEqual(1);
    }),
  );
});

test("what values would be is one area for columns that are alike, and another where the target moves", () => {
  const column = (left: number, target: number) => ({
    left,
    right: left + 10,
    key: target,
    kindOf: (value: number) => (value < target ? "red" : "green"),
  });
  // Heights are values turned upside down: 100 at the top.
  const bands = bandsIn([column(0, 60), column(10, 60), column(20, 80)], { top: 0, bottom: 100 }, (y) => 100 - y);
  expect(bands).toEqual([
    { kind: "green", x: 0, y: 0, width: 20, height: 40 },
    { kind: "red", x: 0, y: 40, width: 20, height: 60 },
    { kind: "green", x: 20, y: 0, width: 10, height: 20 },
    { kind: "red", x: 20, y: 20, width: 10, height: 80 },
  ]);
});

test("the nearest number is found, the first of two alike", () => {
  expect(nearest([0, 10, 20], 14)).toBe(1);
  expect(nearest([0, 10], 5)).toBe(0);
  expect(nearest([], 5)).toBeUndefined();
});

test("a bar goes from the baseline to the value; without a value there is none", () => {
  const plot = plotBullet({ actual: 75, target: 100, baseline: 50 }, 108);
  expect(plot).toMatchObject({ from: 4, to: 54, target: 104, baseline: 4 });
  expect(plotBullet({ actual: undefined, target: 100, baseline: 50 }, 108)).toBeUndefined();
  const fewer = plotBullet({ actual: 8, target: 5, baseline: 10 }, 108);
  expect((fewer?.to ?? NaN) < (fewer?.from ?? NaN)).toBe(true);
});

const maybe = fc.option(number, { nil: undefined });
const input: fc.Arbitrary<PlotInput> = fc
  .record({
    values: fc.array(fc.record({ label: fc.constant({ text: "okt", group: "2026" }), value: maybe, target: maybe }), {
      minLength: 1,
      maxLength: 40,
    }),
    spread: fc.double({ min: 0, max: 1e5, noNaN: true }),
    coming: fc.array(number, { maxLength: 3 }),
    width: fc.integer({ min: 120, max: 900 }),
    forecastFrom: fc.constantFrom(0, 1),
    hasLimits: fc.boolean(),
  })
  .map(({ values, spread, coming, width, forecastFrom, hasLimits }) => ({
    values,
    limits: hasLimits ? { mean: 0, lower: -spread, upper: spread } : undefined,
    forecast: coming.map((value) => ({
      label: { text: "nov", group: "2026" },
      value,
      low: value - spread,
      high: value + spread,
    })),
    forecastFrom,
    width,
    height: 180,
    cycle: { length: 12, first: 3 },
    format: (ticks) => ticks.map(String),
    kindOf: (value, { target: wanted }) => (wanted === undefined ? undefined : value < wanted ? "red" : "green"),
  }));

test("whatever the values, everything is drawn within the frame and points go from left to right", () => {
  fc.assert(
    fc.property(input, (given) => {
      const plot = plotHistory(given);
      const points = [...plot.points, ...(plot.forecast?.points ?? [])];
      const heights = [
        ...points.map(({ y }) => y),
        ...plot.ticks.map(({ y }) => y),
        ...(plot.limits ? Object.values(plot.limits) : []),
      ];
      for (const y of heights) {
        expect(y).toBeGreaterThanOrEqual(plot.top - 0.01);
        expect(y).toBeLessThanOrEqual(plot.bottom + 0.01);
      }
      for (const { x, y, width, height } of plot.bands) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x + width).toBeLessThanOrEqual(plot.right + 0.01);
        expect(y).toBeGreaterThanOrEqual(plot.top);
        expect(y + height).toBeLessThanOrEqual(plot.bottom);
      }
      for (const { x } of points) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.right);
      }
      const xs = plot.points.map(({ x }) => x);
      expect(xs.every((x, index) => index === 0 || x > (xs[index - 1] ?? Infinity))).toBe(true);
      expect(plot.points.filter(({ isKnown }) => isKnown)).toHaveLength(
        given.values.filter(({ value }) => value !== undefined).length,
      );
    }),
  );
});

test("a forecast begins after the last value that it rests on", () => {
  const label = { text: "", group: "" };
  const value = (each: number) => ({ label, value: each, target: undefined });
  const plot = plotHistory({
    values: [value(1), value(2), value(3)],
    limits: undefined,
    forecast: [{ label, value: 3, low: 2, high: 4 }],
    forecastFrom: 1,
    width: 296,
    height: 180,
    cycle: { length: 12, first: 0 },
    format: (ticks) => ticks.map(String),
  });
  expect(plot.forecast?.points[0]?.x).toBe(plot.points[2]?.x);
});
