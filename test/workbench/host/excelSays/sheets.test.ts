import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, told, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

const moveOf = (sheet: Excel.Worksheet, position: number): (() => void) => {
  return () => {
    sheet.position = position;
  };
};

const ROWS: readonly Row[] = [
  [
    "a new sheet is named in the language of Office",
    (_, context) => read(context.workbook.worksheets.add(), "name", ({ name }) => /^Sheet\d+$/.test(name)),
    true,
  ],
  ...[5000, -1, 0.5].map((position): Row => [
    `position ${position} is refused`,
    async (sheet, context) => {
      sheet.position = position;
      await context.sync();
    },
    "InvalidArgument",
  ]),
  [
    "a sheet that is added is not activated, nor the one that is shown",
    async (_, context) => {
      const { worksheets } = context.workbook;
      const notes = await told(
        excel,
        (note) => worksheets.onActivated.add(note),
        context,
        () => worksheets.add(),
      );
      return notes.length;
    },
    0,
  ],
  [
    "a sheet that is activated is told once",
    async (sheet, context) => {
      const { worksheets } = context.workbook;
      const notes = await told(
        excel,
        (note) => worksheets.onActivated.add(note),
        context,
        () => sheet.activate(),
      );
      return notes.length;
    },
    1,
  ],
  [
    "an inserted column is told as a column",
    async (sheet, context) => {
      const insert = (): void => void sheet.getRange("B:B").insert("Right");
      const notes = await told(excel, (note) => sheet.onChanged.add(note), context, insert);
      return notes.map((note) => {
        const { changeType, address } = note as Excel.WorksheetChangedEventArgs;
        return `${changeType} ${address}`;
      });
    },
    ["ColumnInserted B:B"],
  ],
  [
    "a changed formula is told, with what stood there before",
    async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=1+1"]];
      await context.sync();
      await excel.settled();
      const write = (): void => void (sheet.getRange("B2").formulas = [["=1+2"]]);
      const notes = await told(excel, (note) => sheet.onFormulaChanged.add(note), context, write);
      return notes.map((note) => (note as Excel.WorksheetFormulaChangedEventArgs).formulaDetails);
    },
    [[{ cellAddress: "B2", previousFormula: "=1+1" }]],
  ],
  [
    "a value is no changed formula, nor is a format",
    async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=A1+1"]];
      await context.sync();
      await excel.settled();
      const write = (): void => {
        sheet.getRange("A1").values = [[4]];
        sheet.getRange("B2").format.font.bold = true;
      };
      return (await told(excel, (note) => sheet.onFormulaChanged.add(note), context, write)).length;
    },
    0,
  ],
  [
    "a moved sheet is told, with its places",
    async (sheet, context) => {
      const { worksheets } = context.workbook;
      const before = await read(sheet, "position", ({ position }) => position);
      const notes = await told(excel, (note) => worksheets.onMoved.add(note), context, moveOf(sheet, 0));
      return notes.map((note) => {
        const { positionBefore, positionAfter } = note as Excel.WorksheetMovedEventArgs;
        return [positionBefore === before, positionAfter];
      });
    },
    [[true, 0]],
  ],
  [
    "protection is told when it comes and goes",
    async (sheet, context) => {
      const change = (): void => {
        sheet.protection.protect();
        sheet.protection.unprotect();
      };
      const notes = await told(excel, (note) => sheet.onProtectionChanged.add(note), context, change);
      return notes.map((note) => (note as Excel.WorksheetProtectionChangedEventArgs).isProtected);
    },
    [true, false],
  ],
  [
    "a changed setting is told",
    async (_, context) => {
      const { settings } = context.workbook;
      const add = (): void => void settings.add("k", 1);
      return (await told(excel, (note) => settings.onSettingsChanged.add(note), context, add)).length;
    },
    1,
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});

test("no more is promised than is there", () => {
  const { isSetSupported } = Office.context.requirements;
  expect([isSetSupported("ExcelApi", "1.14"), isSetSupported("ExcelApi", "1.15")]).toEqual([true, false]);
});
