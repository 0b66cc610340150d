import { STANDARD_THRESHOLDS, statusOf } from "../../src/scorecard";

// ServiceNow publishes green from 90 and amber from 75.
test.each([
  [100, "green"],
  [90, "green"],
  [89.999999, "amber"],
  [75, "amber"],
  [74.999999, "red"],
  [0, "red"],
  [undefined, "none"],
] as const)("a score of %p is %p", (score, status) => {
  expect(statusOf(score, STANDARD_THRESHOLDS)).toBe(status);
});
