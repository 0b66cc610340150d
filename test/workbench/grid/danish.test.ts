import { editedText } from "../../../src/workbench/grid/editLocally";
import type { CellValue } from "../../../src/workbench/grid/grid";
import { emptyWorkbook } from "../../../src/workbench/grid/file";
import { createHeadlessGrid } from "../../../src/workbench/grid/headless";
import { DANISH } from "../../../src/workbench/notation/danish";
import { ENGLISH } from "../../../src/workbench/notation/english";

/** 31 December 2026. */
const LAST = 46_387;

test.each<[value: string | number | boolean, numberFormat: string, danish: string, english: string]>([
  [2.5, "General", "2,5", "2.5"],
  [-1234.5, "General", "-1234,5", "-1234.5"],
  [1e21, "General", "1E+21", "1e+21"],
  [0.125, "0.0 %", "12,5 %", "12.5 %"],
  [0.125, "0.00%", "12,50%", "12.50%"],
  [1234.5, "#,##0.00", "1.234,50", "1,234.50"],
  [LAST, "m/d/yyyy", "31-12-2026", "12/31/2026"],
  [LAST + 0.5, "m/d/yyyy h:mm", "31-12-2026 12:00", "12/31/2026 12:00"],
  [LAST, "dd-mm-yyyy", "31-12-2026", "31-12-2026"],
  [LAST + 1, "d-mmm-yy", "1-jan-27", "1-Jan-27"],
  [LAST, "dddd d. mmmm yyyy", "torsdag 31. december 2026", "Thursday 31. December 2026"],
  [120, '#,##0 "kr."', "120 kr.", "120 kr."],
  [true, "General", "SAND", "TRUE"],
  ["=1=2", "General", "FALSK", "FALSE"],
  ["=1/0", "General", "#DIVISION/0!", "#DIV/0!"],
  ["=NA()", "0.0", "#I/T", "#N/A"],
  ["=NIX(1)", "General", "#NAVN?", "#NAME?"],
  ["=FIXED(1234.56,1)", "General", "1.234,6", "1,234.6"],
  ["=FIXED(-1234.56,1,TRUE)", "General", "-1234,6", "-1234.6"],
  ["=INDEX(FIXED({1.5;2.25},2),2)", "General", "2,25", "2.25"],
  ['=FIXED("x",1)', "General", "#VÆRDI!", "#VALUE!"],
  ["2,5", "General", "2,5", "2,5"],
  ["#N/A er ikke en fejl", "General", "#N/A er ikke en fejl", "#N/A er ikke en fejl"],
])("%p as %s is shown as %s, and in English as %s", async (content, numberFormat, danish, english) => {
  expect([await shown(content, numberFormat, "da-DK"), await shown(content, numberFormat, "en-US")]).toEqual([
    danish,
    english,
  ]);
});

async function shown(content: string | number | boolean, numberFormat: string, language: string): Promise<string> {
  const sheets = [{ name: "Ark1", cells: { A1: { content, numberFormat } } }];
  const grid = createHeadlessGrid({ ...emptyWorkbook(), sheets }, language);
  grid.calculate("Full");
  do await new Promise((resolve) => setTimeout(resolve, 1));
  while (!grid.idle());
  const [[text = ""] = []] = grid.texts(grid.activeSheetId(), { row: 0, column: 0, rows: 1, columns: 1 });
  grid.dispose();
  return text;
}

test.each<[value: CellValue, numberFormat: string, danish: string | undefined, english: string | undefined]>([
  [2.5, "0.0", "2,5", "2.5"],
  [1 / 3, "0.0", "0,333333333333333", "0.333333333333333"],
  [0.1 + 0.2, "General", "0,3", "0.3"],
  [0.12345, "0%", "12,345%", "12.345%"],
  [LAST, "mmm-yy", "31-12-2026", "12/31/2026"],
  [0.75, "h:mm", "18:00:00", "18:00:00"],
  [true, "General", "SAND", "TRUE"],
  ["Kunde", "General", "Kunde", "Kunde"],
  ["2,5", "General", "'2,5", "2,5"],
  ["2,5", "@", "2,5", "2,5"],
  [{ error: "#N/A" }, "General", undefined, undefined],
])("%p as %s is edited as %s, and in English as %s", (value, numberFormat, danish, english) => {
  expect([editedText(value, numberFormat, DANISH), editedText(value, numberFormat, ENGLISH)]).toEqual([
    danish,
    english,
  ]);
});
