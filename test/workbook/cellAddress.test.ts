import { cellOf } from "../../src/workbook/cellAddress";

test.each([
  ["A1", { row: 0, column: 0 }],
  ["$AB$12", { row: 11, column: 27 }],
  ["XFD1048576", { row: 1048575, column: 16383 }],
  ["A1:B2", undefined],
  ["B", undefined],
])("%s is the cell %p", (address, cell) => {
  expect(cellOf(address)).toEqual(cell);
});
