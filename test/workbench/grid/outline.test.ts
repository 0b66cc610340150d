import { levelsOf, spansOf } from "../../../src/workbench/grid/outline";

test.each([
  ["no groups", []],
  [
    "groups beside and in each other",
    [
      { first: 1, count: 6 },
      { first: 2, count: 2 },
      { first: 5, count: 1 },
    ],
  ],
  ["more rows in a group than a call takes arguments", [{ first: 0, count: 300_000 }]],
])("levels of lines are groups again: %s", (_, spans) => {
  expect(spansOf(levelsOf(spans))).toEqual(spans);
});
