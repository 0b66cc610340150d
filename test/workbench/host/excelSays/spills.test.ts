import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, type Question, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

/** The values of cells beside a formula that fills A1:A3, after it has been written and perhaps changed. */
const beside =
  (formula: string, cells = "C1", change?: (sheet: Excel.Worksheet) => void): Question =>
  async (sheet, context) => {
    sheet.load("name");
    await context.sync();
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)*10"]];
    sheet.getRange("C1").formulas = [[formula.replace("SHEET", `'${sheet.name}'`)]];
    await context.sync();
    change?.(sheet);
    const answer = sheet.getRange(cells).load("values");
    await context.sync();
    return answer.values.flat() as unknown[];
  };

const ROWS: readonly Row[] = [
  ["a sum is of all that a formula fills", beside("=SUM(A1#)"), [60]],
  ["so is one of another sheet", beside("=SUM(SHEET!A1#)"), [60]],
  ["with fixed rows and columns too", beside("=SUM($A$1#)"), [60]],
  ["the cells can be counted", beside("=ROWS(A1#)+COLUMNS(A1#)"), [4]],
  ["one of them can be named", beside("=INDEX(A1#,2)"), [20]],
  ["all of them fill other cells", beside("=A1#", "C1:C3"), [10, 20, 30]],
  ["they can be calculated with", beside("=A1#+1", "C1:C3"), [11, 21, 31]],
  ["a function of the table may look into them", beside('=IF(SUMPRODUCT(A1#,A1#)>0,"yes","no")'), ["yes"]],
  [
    "what comes to them is counted",
    beside("=SUM(A1#)", "C1", (sheet) => void (sheet.getRange("A1").formulas = [["=SEQUENCE(4)*10"]])),
    [100],
  ],
  [
    "what goes from them is not",
    beside("=SUM(A1#)", "C1", (sheet) => void (sheet.getRange("A1").formulas = [["=SEQUENCE(2)*10"]])),
    [30],
  ],
  [
    "the formula is told as it was written, and follows its cell",
    async (sheet, context) => {
      sheet.getRange("C1:C2").formulas = [["=SUM(A1#)"], ["=INDEX($A$1#,2)"]];
      await context.sync();
      sheet.getRange("A:A").insert("Right");
      const moved = sheet.getRange("D1:D2").load("formulas");
      await context.sync();
      return moved.formulas.flat() as unknown[];
    },
    ["=SUM(B1#)", "=INDEX($B$1#,2)"],
  ],
  ["a cell that fills no others is no such formula", beside("=SUM(B1#)"), ["#REF!"]],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
