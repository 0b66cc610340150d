import { isHundredfoldApart } from "../../src/scorecard";

test.each([
  ["%", 0.02, 2.5, true],
  ["%", 28.5, 0.25, true],
  ["pct.", 0.042, 4, true],
  ["", 0.067, 10, true],
  ["%", -0.02, -2.5, true],
  ["%", 2, 2.5, false],
  ["%", 0.3, 0.45, false],
  ["%", 0.9, 5, false],
  ["%", 0, 5, false],
  ["%", -0.02, 2.5, false],
  ["kr.", 0.02, 2.5, false],
])("of a KPI in %s %d against %d: %s", (unit, actual, target, apart) =>
  expect(isHundredfoldApart(unit, actual, target)).toBe(apart),
);
