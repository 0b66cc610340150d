import { readXlsx } from "../../../../src/workbench/xlsx/readXlsx";
import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, told, type Question, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

/** What a name stands for, while A1 of its sheet is 4 and A2 is 1/0. */
const named = (formula: string, value: unknown, type: string): Row => [
  `a name for ${formula} is ${JSON.stringify(value)}`,
  async (sheet, context) => {
    sheet.load("name");
    sheet.getRange("A1:A2").formulas = [[4], ["=1/0"]];
    await context.sync();
    const item = sheet.names.add("Wanted", formula.replaceAll("SHEET", `'${sheet.name}'`));
    item.load("value,type");
    await context.sync();
    const { name } = sheet;
    item.delete();
    await context.sync();
    return [typeof item.value === "string" ? item.value.replaceAll(`'${name}'`, "SHEET") : item.value, item.type];
  },
  [value, type],
];

const refusedName = (name: string): Row => [
  `no name is called ${name.slice(0, 8)}`,
  async (_, context) => {
    context.workbook.names.add(name, "=1");
    await context.sync();
  },
  "InvalidArgument",
];

const refusedFormula = (formula: string): Row => [
  `no name stands for ${formula.slice(0, 8)}`,
  async (_, context) => {
    context.workbook.names.add("Refused", formula);
    await context.sync();
  },
  "InvalidArgument",
];

/** A formula after a row has been put in above what it reads. */
const shifted = (formula: string, after: string): Row => [
  `${JSON.stringify(formula)} becomes ${JSON.stringify(after)}`,
  (sheet) => {
    sheet.getRange("F5").formulas = [[formula]];
    sheet.getRange("1:1").insert("Down");
    return read(sheet.getRange("F6"), "formulas", ({ formulas }) => formulas[0]?.[0] as unknown);
  },
  after,
];

const missing = (member: string, question: (sheet: Excel.Worksheet) => unknown): Row => [
  `${member} is not there`,
  async (sheet, context) => {
    question(sheet);
    await context.sync();
  },
  "NotImplemented",
];

const callback = <Value>(
  call: (answer: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Office.AsyncResult<Value>> => new Promise((resolve) => call(resolve));

const openFile = (type: Office.FileType): Promise<Office.AsyncResult<Office.File>> =>
  callback((answer) => Office.context.document.getFileAsync(type, { sliceSize: 2048 }, answer));

const close = (file: Office.File): Promise<unknown> => callback((answer) => file.closeAsync(answer));

/** The workbook as `getFileAsync` gives it, slice by slice, read again. */
const wholeFile: Question = async (sheet, context) => {
  sheet.getRange("A1:B1").formulas = [["Blåbær", "=1+1"]];
  sheet.load("name");
  await context.sync();
  const { value: file } = await openFile(Office.FileType.Compressed);
  const slices: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const { value } = await callback<Office.Slice>((answer) => file.getSliceAsync(index, answer));
    if (value.index === index && value.size === value.data.length) slices.push(...(value.data as number[]));
  }
  await close(file);
  const { cells } =
    readXlsx(Uint8Array.from(slices), "x.xlsx").file.sheets.find(({ name }) => name === sheet.name) ?? {};
  return [
    slices.length === file.size,
    file.sliceCount > 1,
    cells?.["A1"],
    JSON.stringify(cells?.["B1"]).includes("=1+1"),
  ];
};

const ROWS: readonly Row[] = [
  named("=5*2", 10, "Double"),
  named("=SUM(SHEET!$A$1:$A$1)+Wanted2", "#NAME?", "Error"),
  named("=SUM(SHEET!$A$1)*2", 8, "Double"),
  named('="x"&SHEET!$A$1', "x4", "String"),
  named("=SHEET!$A$1>3", true, "Boolean"),
  named("=SHEET!$A$2+1", "#DIV/0!", "Error"),
  named("={1,2}", "{1,2}", "Array"),
  named("=SHEET!$A$1", "SHEET!$A$1", "Range"),
  ...["R", "c", "R1C1", "TRUE", "A1", "n".repeat(256)].map(refusedName),
  ...[`={${Array.from({ length: 5000 }, () => 1).join(",")}}`, "=1+*2", '="'].map(refusedFormula),
  shifted("=C5 * D5", "=C6 * D6"),
  shifted("= SUM( A2:$B$3 , C5 )\n+ 1", "= SUM( A3:$B$4 , C6 )\n+ 1"),
  shifted('=IF( A5 > 2 , "C5 " , B5 )', '=IF( A6 > 2 , "C5 " , B6 )'),
  [
    "a format keeps a formula through a whole calculation",
    async (sheet, context) => {
      sheet.getRange("B3").formulas = [["=1+1"]];
      sheet.getRange("B3").format.fill.color = "#FF0000";
      context.application.calculate("Full");
      await context.sync();
      return read(sheet.getRange("B3"), "values,formulas", ({ values, formulas }) => [values, formulas]);
    },
    [[[2]], [["=1+1"]]],
  ],
  [
    "text longer than a cell takes is refused",
    async (sheet, context) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
    },
    "InvalidArgument",
  ],
  [
    "a click is told with its cell and its place in it, in points",
    async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      const click = (): void => excel.grid.click({ sheetId: sheet.id, row: 2, column: 1, left: 8, top: 4 });
      const notes = await told(excel, (note) => sheet.onSingleClicked.add(note), context, click);
      return notes.map((note) => {
        const { address, offsetX, offsetY } = note as Excel.WorksheetSingleClickedEventArgs;
        return [address, offsetX, offsetY];
      });
    },
    [["B3", 6, 3]],
  ],
  ["the workbook is given as a file, in slices", wholeFile, [true, true, "Blåbær", true]],
  ["it is not given as a PDF", async () => (await openFile(Office.FileType.Pdf)).error.code, 1009],
  [
    "two copies of it can be open, and a third when one has been closed",
    async () => {
      const [one, other] = [await openFile(Office.FileType.Compressed), await openFile(Office.FileType.Compressed)];
      const third = await openFile(Office.FileType.Compressed);
      await close(one.value);
      const again = await openFile(Office.FileType.Compressed);
      await Promise.all([close(other.value), close(again.value)]);
      return [third.status, again.status];
    },
    ["failed", "succeeded"],
  ],
  missing("Chart.getImage without a page", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B3")).getImage()),
  missing("Range.getImage without a page", (sheet) => sheet.getRange("A1").getImage()),
  missing("Worksheet.standardWidth (to be set)", (sheet) => (sheet.standardWidth = 20)),
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
