import { ownPast } from "../../../../src/pane/views/whatIf/ownPast";

describe("the past that changes are counted in", () => {
  test.each([
    ["is every value, period by period", [1, 2, 4], [1, 1, 1], [1, 2, 4]],
    ["leaves out what an older value lends to a period", [1, 1, 1, 4, 4, 4, 9], [1, 0, 0, 1, 0, 0, 1], [1, 4, 9]],
    ["keeps a gap open, however long", [1, 2, 2, 2, 7, 8], [1, 1, 0, 0, 1, 1], [1, 2, NaN, 7, 8]],
    ["keeps a gap open where a period was given no number", [1, NaN, 7, 8], [1, 1, 1, 1], [1, NaN, 7, 8]],
    ["keeps the gap of a quarter open", [1, 1, 4, 4, 4, 4, 9, 9], [1, 0, 1, 0, 0, 0, 1, 0], [1, 4, NaN, 9]],
    ["is empty without values", [NaN, NaN], [0, 0], []],
    ["is one value alone", [NaN, 3], [0, 1], [3]],
  ])("%s", (_, actual, own, past) => {
    expect(ownPast(Float64Array.from(actual), Uint8Array.from(own))).toEqual(past);
  });
});
