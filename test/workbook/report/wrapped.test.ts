import { wrapped } from "../../../src/workbook/report/wrapped";

test.each([
  ["", 8, []],
  ["Loyale kunder", 8, ["Loyale", "kunder"]],
  ["Loyale kunder", 13, ["Loyale kunder"]],
  ["a ".repeat(3), 3, ["a a", "a"]],
  ["x".repeat(10), 4, ["xxxx", "xxxx", "xx"]],
  ["1 2 3 4 5 6 7", 1, ["1", "2", "3", "4", "…"]],
] as const)("%j in lines of %i letters", (text, letters, lines) => {
  expect(wrapped(text, letters)).toEqual(lines);
});
