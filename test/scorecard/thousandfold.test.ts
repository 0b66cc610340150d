import { isThousandfoldApart } from "../../src/scorecard";

test.each([
  [1_234_567, 1200, true],
  [0.06, 60, true],
  [60, 60_000, true],
  [-2_500_000, -2.5, true],
  [500, 475, false],
  [1, 400, false],
  [600, 1, true],
  [4200, 1, false],
  [0, 1000, false],
  [-1000, 1, false],
])("%d and %d count on scales of their own: %s", (actual, target, apart) =>
  expect(isThousandfoldApart(actual, target)).toBe(apart),
);
