import { cellLines, cellText, linesOf } from "../../src/workbook/cellText";

test.each(['=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "2024", "TRUE", "1-2", "'quoted", "NPS"])(
  "%s is written so that Excel keeps it as text",
  (text) => {
    expect(cellText(text)).toBe(`'${text}`);
  },
);

test("no text empties the cell", () => {
  expect(cellText("")).toBe("");
});

test("several texts share a cell, one a line", () => {
  expect(cellLines(["NPS", "Anbefaling"])).toBe("'NPS\nAnbefaling");
  expect(linesOf("NPS\nAnbefaling")).toEqual(["NPS", "Anbefaling"]);
  expect(linesOf("")).toEqual([]);
});
