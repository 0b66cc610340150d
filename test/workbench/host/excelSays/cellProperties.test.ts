import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

const cells = (address: string): string => address.replace(/[^,]*!/g, "");

/** A number, a text, a blank, a formula, a formula of a text, an error and a logical value, in B2:C5. */
async function kinds(sheet: Excel.Worksheet): Promise<void> {
  sheet.getRange("B2:C5").formulas = [
    [1, "text"],
    ["", "=B2*2"],
    ['="a"&"b"', "=1/0"],
    [true, ""],
  ];
  await sheet.context.sync();
}
const special = (
  kind: Excel.SpecialCellType | `${Excel.SpecialCellType}`,
  values: `${Excel.SpecialCellValueType}` | undefined,
  answer: string | null,
): Row => [
  `special cells: ${kind} ${values ?? ""}`,
  async (sheet) => {
    await kinds(sheet);
    const found = sheet.getRange("A1:D6").getSpecialCellsOrNullObject(kind as "Blanks", values as "All");
    return read(found, "address", (areas) => (areas.isNullObject ? null : cells(areas.address)));
  },
  answer,
];

const ROWS: readonly Row[] = [
  [
    "each cell says what was set of it",
    async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.setCellProperties([
        [
          { format: { font: { bold: true, color: "red" }, fill: { color: "#00FF00" }, indentLevel: 1 } },
          {
            format: {
              borders: { bottom: { style: "Double" }, top: { color: "blue", style: "Continuous", weight: "Thick" } },
            },
          },
        ],
        [{}, { format: { horizontalAlignment: "Right", protection: { locked: false }, wrapText: true } }],
      ]);
      const found = range.getCellProperties({
        address: true,
        format: {
          font: { bold: true, color: true },
          fill: { color: true },
          borders: { top: { style: true, weight: true, color: true }, bottom: { style: true } },
          horizontalAlignment: true,
          wrapText: true,
          protection: true,
        },
      } as Excel.CellPropertiesLoadOptions);
      await context.sync();
      return found.value.map((row) =>
        row.map(({ address = "", format }) => [
          cells(address),
          format?.font?.bold,
          format?.font?.color,
          format?.fill?.color,
          format?.borders?.top,
          format?.borders?.bottom?.style,
          format?.horizontalAlignment,
          format?.wrapText,
          format?.protection,
        ]),
      );
    },
    [
      [
        [
          "B2",
          true,
          "#FF0000",
          "#00FF00",
          { style: "None", weight: "Thin", color: "#000000" },
          "None",
          "Left",
          false,
          { locked: true, formulaHidden: false },
        ],
        [
          "C2",
          false,
          "#000000",
          "#FFFFFF",
          { style: "Continuous", weight: "Thick", color: "#0000FF" },
          "Double",
          "General",
          false,
          { locked: true, formulaHidden: false },
        ],
      ],
      [
        [
          "B3",
          false,
          "#000000",
          "#FFFFFF",
          { style: "None", weight: "Thin", color: "#000000" },
          "None",
          "General",
          false,
          { locked: true, formulaHidden: false },
        ],
        [
          "C3",
          false,
          "#000000",
          "#FFFFFF",
          { style: "Double", weight: "Thick", color: "#000000" },
          "None",
          "Right",
          true,
          { locked: false, formulaHidden: false },
        ],
      ],
    ],
  ],
  [
    "other numbers of cells are refused",
    async (sheet, context) => {
      sheet.getRange("A1:B1").setCellProperties([[{}]]);
      await context.sync();
    },
    "InvalidArgument",
  ],
  [
    "one that is refused leaves all as they were",
    async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [{ format: { font: { bold: true } } }, { format: { horizontalAlignment: "Nowhere" as "Left" } }],
      ]);
      await context.sync().catch(() => undefined);
      return read(range.format.font, "bold", ({ bold }) => bold);
    },
    false,
  ],
  [
    "rows and columns have heights and widths in points, and may be hidden",
    async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.setRowProperties([{ format: { rowHeight: 30 }, rowHidden: true }, { format: { font: { bold: true } } }]);
      range.setColumnProperties([{ columnHidden: true, format: { columnWidth: 60 } }, { format: { columnWidth: 90 } }]);
      const rows = range.getRowProperties({
        rowHidden: true,
        rowIndex: true,
        format: { rowHeight: true, font: { bold: true } },
      } as Excel.RowPropertiesLoadOptions);
      const columns = range.getColumnProperties({
        columnHidden: true,
        columnIndex: true,
        address: true,
        format: { columnWidth: true },
      } as Excel.ColumnPropertiesLoadOptions);
      await context.sync();
      return [
        rows.value.map(({ rowHidden, rowIndex, format }) => [
          rowIndex,
          rowHidden,
          format?.rowHeight,
          format?.font?.bold,
        ]),
        columns.value.map(({ columnHidden, columnIndex, address = "", format }) => [
          columnIndex,
          columnHidden,
          cells(address),
          format?.columnWidth,
        ]),
      ];
    },
    [
      [
        [1, true, 30, false],
        [2, false, 18, true],
      ],
      [
        [1, true, "B2:B3", 60],
        [2, false, "C2:C3", 90],
      ],
    ],
  ],
  special("Constants", undefined, "B2:C2,B5"),
  special("Constants", "Numbers", "B2"),
  special("Constants", "LogicalText", "C2,B5"),
  special("Formulas", undefined, "C3,B4:C4"),
  special("Formulas", "Text", "B4"),
  special("Formulas", "Errors", "C4"),
  special("Blanks", undefined, "B3,C5"),
  special("ConditionalFormats", undefined, null),
  [
    "special cells: those that are seen, and those with rules",
    async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      sheet.getRange("B4:B9").dataValidation.rule = { custom: { formula: "=B4>1" } };
      const range = sheet.getRange("A1:D5");
      const found = (["Visible", "DataValidations", "SameDataValidation"] as const).map((kind) =>
        (kind === "SameDataValidation" ? sheet.getRange("B5") : range).getSpecialCells(kind).load("address"),
      );
      await context.sync();
      return found.map(({ address }) => cells(address));
    },
    ["A1:B1,D1,A4:B5,D4:D5", "B4:B5", "B4:B9"],
  ],
  [
    "special cells: one with several rules is there once",
    async (sheet, context) => {
      for (const address of ["A1:B3", "B2:C4"])
        sheet.getRange(address).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const found = (["ConditionalFormats", "SameConditionalFormat"] as const).map((kind) =>
        sheet.getRange("B2:C9").getSpecialCells(kind).load("address, cellCount"),
      );
      await context.sync();
      return found.map(({ address, cellCount }) => [cells(address), cellCount]);
    },
    [
      ["B2:C4", 6],
      ["A1:B1,A2:A3,B2:C4", 10],
    ],
  ],
  [
    "there may be none",
    async (sheet, context) => {
      sheet.getRange("A1").getSpecialCells("Constants").load("address");
      await context.sync();
    },
    "ItemNotFound",
  ],
  [
    "several ranges are one object, of which formats are set and told together",
    async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2, D4");
      areas.format.fill.color = "yellow";
      areas.format.font.bold = true;
      sheet.getRange("D4").format.font.bold = false;
      areas.format.borders.getItem("EdgeBottom").style = "Dash";
      areas.load("address, areaCount, cellCount, isEntireColumn, format/fill/color, format/font/bold");
      const border = sheet.getRange("D4").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      const { fill, font } = areas.format;
      return [
        cells(areas.address),
        areas.areaCount,
        areas.cellCount,
        areas.isEntireColumn,
        fill.color,
        font.bold,
        border.style,
      ];
    },
    ["A1:B2,D4", 2, 5, false, "#FFFF00", null, "Dash"],
  ],
  [
    "several ranges are cleared, moved, cut and widened",
    async (sheet, context) => {
      sheet.getRange("A1:D4").values = Array.from({ length: 4 }, () => [1, 1, 1, 1]);
      const areas = sheet.getRanges("A1:B2,D4");
      const found = [
        areas.getOffsetRangeAreas(1, 1),
        areas.getIntersection("B1:D9"),
        areas.getEntireRow(),
        areas.getUsedRangeAreas(true),
      ].map((each) => each.load("address"));
      const nothing = areas.getIntersectionOrNullObject("Z9").load("isNullObject");
      areas.clear("Contents");
      const range = sheet.getRange("A1:D4").load("values");
      await context.sync();
      return [found.map(({ address }) => cells(address)), nothing.isNullObject, range.values];
    },
    [
      ["B2:C3,E5", "B1:B2,D4", "1:2,4:4", "A1:B2,D4"],
      true,
      [
        ["", "", 1, 1],
        ["", "", 1, 1],
        [1, 1, 1, 1],
        [1, 1, 1, ""],
      ],
    ],
  ],
  [
    "a rule for several ranges is one rule",
    async (sheet, context) => {
      const areas = sheet.getRanges("A1:A3,C1:C3");
      areas.conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      const rules = sheet.getRange("C2").conditionalFormats;
      const ranges = rules.getItemAt(0).getRanges().load("address");
      const count = rules.getCount();
      await context.sync();
      return [cells(ranges.address), count.value];
    },
    ["A1:A3,C1:C3", 1],
  ],
  [
    "cells are copied to each of several ranges",
    async (sheet) => {
      sheet.getRange("A1").values = [[7]];
      sheet.getRanges("B2,D2:D3").copyFrom("A1");
      return read(sheet.getRange("B2:D3"), "values", ({ values }) => values);
    },
    [
      [7, "", 7],
      ["", "", 7],
    ],
  ],
  [
    "Microsoft's samples load nothing by a name of its own",
    async (sheet, context) => {
      sheet.load("NoPropertiesNeeded");
      await context.sync();
      return sheet.isNullObject;
    },
    false,
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
