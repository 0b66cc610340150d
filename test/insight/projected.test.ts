import { changeOf, projected } from "../../src/insight";

// 3,300 so far: https://github.com/matomo-org/matomo/issues/22793; the days are ours.
test.each([
  ["on day 24 of 30", 3300, 24, 30, 4125],
  ["not on day 2 of 30", 500, 2, 30, undefined],
  ["not on day 7 of 30, before a quarter has passed", 500, 7, 30, undefined],
  ["with a quarter of 28 days", 700, 7, 28, 2800],
  ["on the last day, as what has come", 500, 31, 31, 500],
  ["of a loss", -10, 5, 10, -20],
] as const)("a period is projected %s", (_, soFar, passed, all, whole) => {
  expect(projected(soFar, { passed, all })).toBe(whole);
});

// https://github.com/metabase/metabase/issues/9170: 80 in half a month after 140 are 14 % more, and no fall of 43 %.
test("half a month grows against a whole one by what all of it will bring", () => {
  const change = changeOf([140, projected(80, { passed: 15, all: 30 }) ?? NaN]);
  expect(change.ok && change.value.relative).toBeCloseTo(0.1428571429, 9);
});
