import fc from "fast-check";
import {
  capAtAmber,
  STANDARD_THRESHOLDS,
  STATUSES,
  statusOf,
  THRESHOLD_PRESETS,
  type Thresholds,
} from "../../src/scorecard";

test.each([
  [100, "green"],
  [90, "green"],
  [89.999999, "amber"],
  [75, "amber"],
  [74.999999, "red"],
  [0, "red"],
  [undefined, "none"],
] as const)("%p is %s by the standard thresholds", (score, status) => {
  expect(statusOf(score, STANDARD_THRESHOLDS)).toBe(status);
});

/** The sources stand with the presets. */
test.each([
  ["strict", 100, "green"],
  ["strict", 99.9, "amber"],
  ["strict", 89.9, "red"],
  // Cascade: on track from 95, behind 85 to 94, at risk below. https://support.cascade.app/docs/what-does-each-health-mean-in-cascade
  ["progress", 95, "green"],
  ["progress", 94, "amber"],
  ["progress", 84, "red"],
  ["thirds", 66.67, "green"],
  ["thirds", 66.6, "amber"],
  ["thirds", 33.3, "red"],
  ["okr", 70, "green"],
  ["okr", 69.9, "amber"],
  ["okr", 39.9, "red"],
  // ServiceNow: 70 % is red. https://www.servicenow.com/docs/r/australia/it-business-management/goal-framework/target-status-calculation-examples.html
  ["standard", 70, "red"],
  ["standard", 88, "amber"],
  ["standard", 96, "green"],
] as const)("by the preset %s %p is %s", (preset, score, status) => {
  expect(statusOf(score, THRESHOLD_PRESETS[preset])).toBe(status);
});

test("achieved is a status of its own once it has a threshold", () => {
  const thresholds: Thresholds = { ...STANDARD_THRESHOLDS, achieved: 100 };
  expect(statusOf(100, thresholds)).toBe("achieved");
  expect(statusOf(99.9, thresholds)).toBe("green");
  expect(statusOf(100, STANDARD_THRESHOLDS)).toBe("green");
});

describe("with a hysteresis of 1 point", () => {
  const thresholds: Thresholds = { ...STANDARD_THRESHOLDS, hysteresis: 1 };
  test.each([
    ["green", 89.5, "green"],
    ["green", 88.9, "amber"],
    ["amber", 90.5, "amber"],
    ["amber", 91, "green"],
    ["amber", 74.5, "amber"],
    ["red", 75.5, "red"],
    ["red", 95, "green"],
    ["green", 10, "red"],
    ["none", 90, "green"],
  ] as const)("what was %s is with %p now %s", (previous, score, status) => {
    expect(statusOf(score, thresholds, previous)).toBe(status);
  });
});

test.each([
  [{ green: 100, amber: 90, hysteresis: 2 }, "amber", 100, "green"],
  [{ green: 100, amber: 90, hysteresis: 2 }, "red", 100, "green"],
  [{ green: 100, amber: 90, hysteresis: 2 }, "green", 99, "green"],
  [{ green: 100, amber: 100, hysteresis: 5 }, "red", 100, "green"],
  [{ green: 99, amber: 90, hysteresis: 2 }, "amber", 99.5, "amber"],
  [{ green: 99, amber: 90, hysteresis: 2 }, "amber", 100, "green"],
  [{ green: 90, amber: 1, hysteresis: 2 }, "amber", 0, "red"],
  [{ green: 90, amber: 1, hysteresis: 2 }, "amber", 0.5, "amber"],
  [{ green: 2, amber: 1, hysteresis: 50 }, "green", 0, "red"],
] as const)("no hysteresis traps a light: %j, %s with %p is now %s", (thresholds, previous, score, status) => {
  expect(statusOf(score, thresholds, previous)).toBe(status);
});

test("the best score is the best light and 0 the worst, whatever was before", () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      share,
      share,
      fc.double({ min: 0, max: 50, noNaN: true }),
      fc.constantFrom(...STATUSES),
      (one, other, hysteresis, previous) => {
        const thresholds = { green: Math.max(one, other), amber: Math.min(one, other), hysteresis };
        expect(statusOf(100, thresholds, previous)).toBe("green");
        expect(statusOf(0, thresholds, previous)).toBe(statusOf(0, thresholds));
      },
    ),
  );
});

test("a veto caps what is better than amber", () => {
  expect((["achieved", "green", "amber", "red", "none"] as const).map(capAtAmber)).toEqual([
    "amber",
    "amber",
    "amber",
    "red",
    "none",
  ]);
});
