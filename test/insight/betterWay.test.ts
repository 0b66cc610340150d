import { betterWay, correlationInterval } from "../../src/insight";
import { DEFAULT_KPI, type Kpi, type Readings } from "../../src/scorecard";

const readings = (actual: number, target: number, baseline?: number): Readings => ({
  actual: { kind: "number", value: actual },
  target: { kind: "number", value: target },
  baseline: baseline === undefined ? { kind: "none" } : { kind: "number", value: baseline },
});

test.each<[string, Partial<Kpi>, Readings, "higher" | "lower" | undefined]>([
  ["higher on the way up", {}, readings(30, 40, 0), "higher"],
  ["lower on the way down", {}, readings(8, 5, 10), "lower"],
  ["lower for a budget", { kind: "budget", rule: { tolerance: 0 } }, readings(120, 100), "lower"],
  ["neither where the target is best", { kind: "targetIsBest", rule: { margin: 20 } }, readings(90, 100), undefined],
  [
    "lower for a budget of which little is spent",
    { kind: "budget", rule: { tolerance: 0 } },
    readings(40, 100),
    "lower",
  ],
  ["as the target says without a value", {}, { ...readings(0, 1), actual: { kind: "blank" } }, "higher"],
  [
    "the way of the steps around the value",
    {
      kind: "anchors",
      rule: {
        points: [
          { value: 1, score: 100 },
          { value: 9, score: 0 },
        ],
      },
    },
    { ...readings(5, 1), target: { kind: "none" } },
    "lower",
  ],
  [
    "neither without a value where only that would tell",
    {
      kind: "anchors",
      rule: {
        points: [
          { value: 1, score: 100 },
          { value: 9, score: 0 },
        ],
      },
    },
    { ...readings(0, 1), actual: { kind: "blank" } },
    undefined,
  ],
])("the better way is %s", (_, own, given, way) => {
  expect(betterWay({ ...DEFAULT_KPI, ...own }, given, 46349)).toBe(way);
});

test("the interval of a correlation is Fisher's", () => {
  // atanh(0.5) ± 1.959964 / √25, turned back: 0.5493 ± 0.3920.
  const found = correlationInterval(0.5, 28, 0.05);
  expect(found?.low).toBeCloseTo(0.156, 3);
  expect(found?.high).toBeCloseTo(0.7358, 3);
  expect(correlationInterval(0.5, 3, 0.05)).toBeUndefined();
});
