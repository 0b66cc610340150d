import { ownWeight, weightShares } from "../../src/scorecard/weights";

test.each([
  { weight: undefined, counts: 1, why: "blank counts as 1" },
  { weight: 0, counts: 0, why: "0 is tracked only" },
  { weight: 2.5, counts: 2.5, why: "a weight is what it says" },
  { weight: -2, counts: 0, why: "a negative weight takes nothing away from the others" },
])("a weight of $weight counts as $counts: $why", ({ weight, counts }) => {
  expect(ownWeight({ weight })).toBe(counts);
});

test("the shares of siblings add up to 1, and a negative weight has none of it", () => {
  expect(weightShares([{ weight: 3 }, { weight: 1 }, { weight: -2 }].map(ownWeight))).toEqual([0.75, 0.25, 0]);
});
