import { boxesAcross, boxWidth, widthsFor, widthsShown } from "../../../src/workbook/mapSheet/mapColumns";

const bands = (...counts: readonly number[]) => counts.map((length) => ({ objectives: Array.from({ length }) }));

test.each([
  [[], 2],
  [[0], 2],
  [[2, 1], 2],
  [[1, 3], 3],
  [[4, 9], 4],
] as const)("with %j objectives %i boxes stand beside each other", (counts, boxes) => {
  expect(boxesAcross(bands(...counts))).toBe(boxes);
});

test.each([2, 3, 4])("with %i boxes the page is as wide as A4 across can be without being made smaller", (boxes) => {
  const shown = widthsFor(boxes).slice(0, 2 + 2 * boxes);
  const sum = shown.reduce((total, width) => total + width, 0);
  expect(sum).toBeGreaterThan(770);
  expect(sum).toBeLessThanOrEqual(786);
  expect(boxWidth(boxes)).toBe(shown.at(-1));
});

describe("boxes that are shown again", () => {
  const [two, four] = [boxWidth(2), boxWidth(4)];
  test.each([
    [
      "share the page with those that have the width they were given",
      [two, two + 0.3, 0, 0],
      4,
      [four, four, four, four],
    ],
    ["leave the width that somebody has given", [100, two, 0, 0], 4, [100, four, four, four]],
    ["are none where as many are shown as were", [two, two, 0, 0], 2, [two, two]],
    ["are none where fewer are shown", [four, four, four, four], 2, [four, four]],
  ] as const)("%s", (_, widths, across, expected) => {
    expect(widthsShown(widths, across)).toEqual(expected);
  });
});
