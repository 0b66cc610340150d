import { columnsOf, rowsOf } from "../../../src/workbook/keptTables/tableRows";

const A = ["A", 1];
const BLANK = ["", " "];

test.each([
  ["nothing", [], 0, 0],
  ["only blank rows", [BLANK, BLANK], 0, 0],
  ["rows to the end", [A, A], 2, 0],
  ["one blank row among them", [A, BLANK, A], 3, 0],
  ["blank rows at the end", [A, BLANK, BLANK], 1, 0],
  ["something else below two blank rows", [A, BLANK, BLANK, A, A], 1, 2],
])("%s", (_, cells, rows, beyond) => {
  const found = rowsOf(cells);
  expect([found.rows.length, found.beyond]).toEqual([rows, beyond]);
});

test("a table is as wide as its headings stand without a gap", () => {
  const headings = ["Note", "", "Kampagne", "Forbrug", "Resultater", "", "Andet"];
  expect(columnsOf(headings, [3])).toEqual({ from: 2, to: 5 });
});

test("a column whose heading is blank belongs to it, because it is kept", () => {
  expect(columnsOf(["Kampagne", "", "Resultater"], [0, 1])).toEqual({ from: 0, to: 3 });
});
