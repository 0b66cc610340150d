import { boxesAcross, boxWidth, widthsFor } from "../../../src/workbook/mapSheet/mapColumns";

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
