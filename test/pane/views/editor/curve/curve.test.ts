import fc from "fast-check";
import { bendsOf } from "../../../../../src/pane/views/editor/form/kindParts";
import { curveLines } from "../../../../../src/pane/views/editor/curve/curveLines";
import { axisOf } from "../../../../../src/pane/views/editor/curve/axisOf";
import type { Extent } from "../../../../../src/pane/chart/linearScale";
import { onAxes, onPicture, type Frame } from "../../../../../src/pane/views/editor/curve/frame";
import { expectedBy, scoreAt } from "../../../../../src/pane/views/editor/curve/heights";
import { movedBy } from "../../../../../src/pane/views/editor/curve/movedBy";
import { snapped, stepFor, ticksOf } from "../../../../../src/pane/views/editor/curve/steps";
import { KINDS, type KindName, type Rule } from "../../../../../src/scorecard";

const frame: Frame = {
  width: 296,
  height: 184,
  margin: { left: 28, right: 16, top: 14, bottom: 24 },
  x: { low: -20, high: 60 },
  y: { low: 0, high: 120 },
};

describe("the picture", () => {
  test("has its corners where the axes end", () => {
    expect(onPicture(frame, { x: -20, y: 0 })).toEqual({ x: 28, y: 160 });
    expect(onPicture(frame, { x: 60, y: 120 })).toEqual({ x: 280, y: 14 });
  });

  test("is read back where it was drawn", () => {
    const place = fc.record({ x: fc.integer({ min: -20, max: 60 }), y: fc.integer({ min: 0, max: 120 }) });
    fc.assert(
      fc.property(place, (drawn) => {
        const read = onAxes(frame, onPicture(frame, drawn));
        expect(read.x).toBeCloseTo(drawn.x, 9);
        expect(read.y).toBeCloseTo(drawn.y, 9);
      }),
    );
  });

  test("holds what lies outside on its edges", () => {
    expect(onAxes(frame, { x: -50, y: 500 })).toEqual({ x: -20, y: 0 });
    expect(onAxes(frame, { x: 900, y: -90 })).toEqual({ x: 60, y: 120 });
  });
});

describe("the axis", () => {
  test.each([
    ["no value", [], { low: 0, high: 1 }],
    ["one value", [40], { low: 20, high: 60 }],
    ["zero alone", [0], { low: -1, high: 1 }],
    ["several", [0, 100, 50], { low: -12, high: 112 }],
    ["what is no number", [NaN, 0, 100], { low: -12, high: 112 }],
  ])("of %s", (_, values, extent) => {
    expect(axisOf(values)).toEqual(extent);
  });

  const extents = fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))
    .map(([low, span]): Extent => ({ low, high: low + span }));

  test("has round ticks inside it, no more than asked for", () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 2, max: 9 }), (extent, most) => {
        const ticks = ticksOf(extent, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(extent.low - 1e-6);
          expect(tick).toBeLessThanOrEqual(extent.high + 1e-6);
        }
      }),
    );
  });

  test.each([
    [{ low: 0, high: 60 }, 100, 0.5],
    [{ low: 0, high: 100 }, 100, 1],
    [{ low: 0, high: 0.3 }, 100, 0.002],
    [{ low: -250, high: 250 }, 100, 5],
  ])("%j in %d parts has steps of %d", (extent, parts, step) => {
    expect(stepFor(extent, parts)).toBe(step);
  });

  test("values are held to steps without what binary fractions leave behind", () => {
    expect(snapped(0.30000000004, 0.1)).toBe(0.3);
    expect(snapped(41.7, 0.5)).toBe(41.5);
  });
});

describe("a line", () => {
  test("is cut where it leaves the height of the picture", () => {
    const [line = []] = curveLines((x) => x * 2, { low: -100, high: 100 }, { low: 0, high: 100 }, []);
    expect(line.some(({ x, y }) => Math.abs(x) < 1e-9 && y === 0)).toBe(true);
    expect(line.some(({ x, y }) => Math.abs(x - 50) < 1e-9 && y === 100)).toBe(true);
    expect(line.every(({ y }) => y >= 0 && y <= 100)).toBe(true);
  });

  test("is interrupted where there is no height", () => {
    const lines = curveLines(
      (x) => (Math.abs(x) < 10 ? undefined : 50),
      { low: -50, high: 50 },
      { low: 0, high: 100 },
      [],
    );
    expect(lines).toHaveLength(2);
  });

  test("jumps at a bend, not beside it", () => {
    const [line = []] = curveLines((x) => (x < 7 ? 0 : 100), { low: 0, high: 10 }, { low: 0, high: 100 }, [7]);
    const lastLow = Math.max(...line.filter(({ y }) => y === 0).map(({ x }) => x));
    const firstHigh = Math.min(...line.filter(({ y }) => y === 100).map(({ x }) => x));
    expect(lastLow).toBeCloseTo(7, 4);
    expect(firstHigh).toBeCloseTo(7, 4);
  });
});

/** What each kind that has a curve is drawn with. */
const DRAWN: readonly (readonly [KindName, Rule, number | undefined, number | undefined])[] = [
  ["linear", {}, 60, 20],
  ["linear", { direction: "lower" }, 20, 60],
  ["linear", { tolerance: 2, margin: 4 }, 50, 50],
  ["ratioHigher", {}, 50, undefined],
  ["ratioLower", {}, 50, undefined],
  ["linear", { direction: "lower" }, 20, undefined],
  ["linear", {}, -20, undefined],
  ["budget", { tolerance: 3 }, 50, undefined],
  ["goalRedFlag", {}, 700, 500],
  ["minMax", { low: 1, high: 5 }, undefined, undefined],
  ["band", { low: 5, high: 10, margin: 4 }, undefined, undefined],
  ["targetIsBest", { margin: 10 }, 50, undefined],
  ["maintain", { tolerance: 2, margin: 3 }, 50, undefined],
  ["steps", { points: [{ value: 0, score: 0 }, { value: 70, score: 50 }] }, undefined, undefined],
  ["anchors", { points: [{ value: 10, score: 0 }, { value: 30, score: 80 }, { value: 50, score: 20 }] }, undefined, undefined],
  ["yesNo", {}, 5, undefined],
  ["compliance", { tolerance: 1 }, 5, undefined],
]; // prettier-ignore

test.each(DRAWN)(
  "%s %j: every place of its curve has the score of the engine, held to the picture",
  (kind, rule, target, baseline) => {
    const given = { target, baseline, today: 46349 };
    const bends = bendsOf({ kind, rule, target, baseline });
    const extent = axisOf(bends);
    const lines = curveLines((x) => scoreAt({ kind, rule }, given, x), extent, { low: 0, high: 100 }, bends);
    expect(lines.length).toBeGreaterThan(0);
    const jumps = bends.map((bend) => [bend - 1e-3, bend + 1e-3] as const);
    for (const { x, y } of lines.flat()) {
      if (jumps.some(([from, to]) => x > from && x < to)) continue;
      const raw = scoreAt({ kind, rule }, given, x) ?? NaN;
      expect(y).toBeCloseTo(Math.min(100, Math.max(0, raw)), 6);
    }
  },
);

test("the score of a place is that of the engine", () => {
  const given = { target: 60, baseline: 20, today: 0 };
  expect(scoreAt({ kind: "linear", rule: {} }, given, 50)).toBe(75);
  expect(scoreAt({ kind: "linear", rule: {} }, { ...given, baseline: undefined, target: -5 }, -6)).toBe(80);
});

describe("what is expected by a day", () => {
  const straight = { kind: "deadline", rule: { start: 100, end: 200 } } as const;
  const points = [
    { value: 100, score: 0 },
    { value: 150, score: 20 },
    { value: 200, score: 100 },
  ];

  test.each([
    ["before the start", straight, 90, 0],
    ["halfway", straight, 150, 50],
    ["after the end", straight, 300, 100],
    ["by steps, on the day of one", { kind: "deadlineSteps", rule: { points } }, 150, 20],
    ["by steps, just before one", { kind: "deadlineSteps", rule: { points } }, 199, 20],
    ["by a curve, between two", { kind: "deadlineCurve", rule: { points } }, 175, 60],
    ["without dates", { kind: "deadline", rule: {} }, 150, undefined],
  ] as const)("%s", (_, kpi, day, expected) => {
    const by = expectedBy(kpi, day);
    if (expected === undefined) expect(by).toBeUndefined();
    else expect(by).toBeCloseTo(expected, 9);
  });

  test("is what the engine measures progress by", () => {
    const values = { actual: 30, target: 100, baseline: 0 };
    const score = KINDS.deadline.score(values, straight.rule, { today: 160, periods: 1, met: 1 });
    expect(score).toBeCloseTo((100 * 30) / (expectedBy(straight, 160) ?? 0), 9);
  });
});

describe("a key", () => {
  const at = { from: { x: 50, y: 80 }, x: { low: 0, high: 100 }, y: { low: 0, high: 100 } };

  test.each([
    ["ArrowRight", false, { x: 51, y: 80 }],
    ["ArrowLeft", false, { x: 49, y: 80 }],
    ["ArrowUp", false, { x: 51, y: 80 }],
    ["PageUp", false, { x: 60, y: 80 }],
    ["ArrowUp", true, { x: 50, y: 81 }],
    ["ArrowDown", true, { x: 50, y: 79 }],
    ["PageUp", true, { x: 50, y: 90 }],
    ["Home", true, { x: 40, y: 80 }],
    ["Tab", true, undefined],
  ])("%s moves a value, or a point (%j)", (key, movesUp, to) => {
    expect(movedBy({ ...at, key, movesUp, over: "value" })).toEqual(to);
  });

  test("moves a date by days and weeks", () => {
    expect(movedBy({ ...at, key: "ArrowRight", movesUp: true, over: "day" })).toEqual({ x: 51, y: 80 });
    expect(movedBy({ ...at, key: "End", movesUp: true, over: "day" })).toEqual({ x: 57, y: 80 });
  });

  test("does not lift a point above the picture", () => {
    expect(movedBy({ ...at, from: { x: 50, y: 100 }, key: "ArrowUp", movesUp: true, over: "value" })).toEqual({
      x: 50,
      y: 100,
    });
  });
});
