import { arrowSites, type FrameBox } from "../../../src/workbook/mapSheet/arrowSites";

const [TOP, LEFT, BOTTOM, RIGHT] = [0, 1, 2, 3];
/** A box in a grid of boxes that are 100 wide and 40 high, with 20 between them. */
const box = (row: number, column: number): FrameBox => ({ left: 120 * column, top: 60 * row, width: 100, height: 40 });

test.each([
  ["goes up from the top to the bottom of what lies above", box(1, 0), box(0, 0), [], [TOP, BOTTOM]],
  ["goes down from the bottom to the top of what lies below", box(0, 0), box(1, 0), [], [BOTTOM, TOP]],
  ["goes aside to a neighbour", box(0, 0), box(0, 1), [], [RIGHT, LEFT]],
  ["goes back to a neighbour", box(0, 1), box(0, 0), [], [LEFT, RIGHT]],
  ["goes up between the lines to what lies aside above", box(1, 0), box(0, 2), [box(0, 1), box(1, 1)], [TOP, BOTTOM]],
  ["goes up over two bands where nothing lies between", box(2, 0), box(0, 0), [], [TOP, BOTTOM]],
] as const)("an arrow %s", (_, from, to, others, sites) => {
  expect(arrowSites(from, to, [from, to, ...others])).toEqual(sites);
});

test("an arrow over a band lies beside the box between, not over it", () => {
  const [from, to, between] = [box(2, 0), box(0, 1), box(1, 0)];
  expect(arrowSites(from, to, [from, to, between])).toEqual([RIGHT, BOTTOM]);
  expect(arrowSites(from, to, [from, to])).toEqual([TOP, BOTTOM]);
});
