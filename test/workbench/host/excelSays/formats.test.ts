import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

/** What a member of a format says after it has been set. */
const kept = <Name extends "horizontalAlignment" | "verticalAlignment">(name: Name, value: string): Row => [
  `${name} stays ${value}`,
  (sheet) => {
    const { format } = sheet.getRange("A1");
    format.set({ [name]: value });
    return read(sheet.getRange("A1").format, name, (read_) => read_[name]);
  },
  value,
];

const underlined = (underline: string): Row => [
  `underline stays ${underline}`,
  (sheet) => {
    sheet.getRange("A1").format.font.underline = underline as Excel.RangeUnderlineStyle;
    return read(sheet.getRange("A1").format.font, "underline", (font) => font.underline);
  },
  underline,
];

const filled = (color: string, answer: string): Row => [
  `the fill ${color} is read as ${answer}`,
  (sheet) => {
    sheet.getRange("A1").format.fill.color = color;
    return read(sheet.getRange("A1").format.fill, "color", (fill) => fill.color);
  },
  answer,
];

const ROWS: readonly Row[] = [
  filled("yellow", "#FFFF00"),
  filled("#abcdef", "#ABCDEF"),
  filled("00ff00", "#00FF00"),
  filled("no colour", "InvalidArgument"),
  ["no fill is white", (sheet) => read(sheet.getRange("A1").format.fill, "color", (fill) => fill.color), "#FFFFFF"],
  [
    "different fills are nothing",
    (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      return read(sheet.getRange("A1:B1").format.fill, "color", (fill) => fill.color);
    },
    "",
  ],
  [
    "a fill that is taken away is white",
    (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.fill.clear();
      return read(sheet.getRange("A1").format.fill, "color", (fill) => fill.color);
    },
    "#FFFFFF",
  ],
  [
    "bold and not bold are null",
    (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      return read(sheet.getRange("A1:B1").format.font, "bold", (font) => font.bold);
    },
    null,
  ],
  [
    "all bold is true",
    (sheet) => {
      sheet.getRange("A1:B2").format.font.bold = true;
      return read(sheet.getRange("A1:B2").format.font, "bold", (font) => font.bold);
    },
    true,
  ],
  [
    "a bold cell within a column is null",
    (sheet) => {
      sheet.getRange("C5").format.font.bold = true;
      return read(sheet.getRange("C:C").format.font, "bold", (font) => font.bold);
    },
    null,
  ],
  ...["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"].map(underlined),
  ...["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"].map((value) =>
    kept("horizontalAlignment", value),
  ),
  ...["Top", "Center", "Bottom", "Justify", "Distributed"].map((value) => kept("verticalAlignment", value)),
  [
    "another alignment is refused",
    async (sheet, context) => {
      sheet.getRange("A1").format.horizontalAlignment = "Nowhere" as Excel.HorizontalAlignment;
      await context.sync();
    },
    "InvalidArgument",
  ],
  [
    "widths and heights are points",
    async (sheet, context) => {
      const { format } = sheet.getRange("B2");
      format.columnWidth = 48;
      format.rowHeight = 15;
      await context.sync();
      const { sheetId } = excel.place("B2");
      sheet.load("id");
      await context.sync();
      const pixels = [excel.grid.columnWidth(sheet.id, 1), excel.grid.rowHeight(sheet.id, 1)];
      return [sheetId === "", ...pixels, ...(await read(format, "columnWidth,rowHeight", sizes))];
    },
    [false, 64, 20, 48, 15],
  ],
  [
    "different widths are null",
    async (sheet, context) => {
      sheet.getRange("B:B").format.columnWidth = 30;
      await context.sync();
      return read(sheet.getRange("A1:B1").format, "columnWidth,rowHeight", ({ columnWidth }) => columnWidth);
    },
    null,
  ],
  [
    "a tab's colour is read as #RRGGBB",
    (sheet) => {
      sheet.tabColor = "red";
      return read(sheet, "tabColor", ({ tabColor }) => tabColor);
    },
    "#FF0000",
  ],
];

function sizes({ columnWidth, rowHeight }: Excel.RangeFormat): readonly number[] {
  return [columnWidth, rowHeight];
}

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
