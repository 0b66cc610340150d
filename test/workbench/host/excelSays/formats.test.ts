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

type Loadable = OfficeExtension.ClientObject & { load(members: string): unknown };

/** What members of an object say after something has been set. */
const says = (
  title: string,
  set: (sheet: Excel.Worksheet) => Loadable,
  members: readonly string[],
  answers: unknown,
): Row => [
  title,
  async (sheet) => {
    const object = set(sheet);
    object.load(members.join(","));
    await sheet.context.sync();
    return members.map((member) => (object as unknown as Record<string, unknown>)[member]);
  },
  answers,
];

/** What cells hold stays what it is, however they look. */
const heldIn = (look: string, set: (format: Excel.RangeFormat, range: Excel.Range) => void): Row => [
  `${look} makes no number of a text and no text of a number`,
  async (sheet) => {
    const range = sheet.getRange("A1:D1");
    range.formulas = [["'75.4", "'TRUE", 12, true]];
    await sheet.context.sync();
    set(range.format, range);
    range.load("values");
    await sheet.context.sync();
    return range.values;
  },
  [["75.4", "TRUE", 12, true]],
];

const LINES = ["style", "weight", "color"];
const edge = (sheet: Excel.Worksheet, range: string, index: Excel.BorderIndex | string): Excel.RangeBorder =>
  sheet.getRange(range).format.borders.getItem(index as Excel.BorderIndex);

const BORDERS: readonly Row[] = [
  says("no border", (sheet) => edge(sheet, "A1", "EdgeTop"), LINES, ["None", "Thin", "#000000"]),
  ...["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"].map((style) =>
    says(
      `a border in ${style}`,
      (sheet) => {
        edge(sheet, "B2:C3", "EdgeBottom").style = style as Excel.BorderLineStyle;
        return edge(sheet, "B2:C3", "EdgeBottom");
      },
      LINES,
      [style, "Thin", "#000000"],
    ),
  ),
  ...["Hairline", "Thin", "Medium", "Thick"].map((weight) =>
    says(
      `a border of weight ${weight}, which draws a line where there is none`,
      (sheet) => {
        edge(sheet, "B2", "EdgeLeft").weight = weight as Excel.BorderWeight;
        return edge(sheet, "B2", "EdgeLeft");
      },
      LINES,
      ["Continuous", weight, "#000000"],
    ),
  ),
  says(
    "a double border is thick",
    (sheet) => {
      edge(sheet, "B2", "EdgeTop").style = "Double";
      return edge(sheet, "B2", "EdgeTop");
    },
    LINES,
    ["Double", "Thick", "#000000"],
  ),
  says(
    "a coloured border keeps its colour when it gets another style",
    (sheet) => {
      edge(sheet, "B2", "EdgeTop").color = "red";
      edge(sheet, "B2", "EdgeTop").style = "Dash";
      return edge(sheet, "B2", "EdgeTop");
    },
    LINES,
    ["Dash", "Thin", "#FF0000"],
  ),
  says(
    "the cell below has the line too",
    (sheet) => {
      edge(sheet, "B2", "EdgeBottom").style = "Continuous";
      return edge(sheet, "B3", "EdgeTop");
    },
    LINES,
    ["Continuous", "Thin", "#000000"],
  ),
  says(
    "taken away below, it is gone above",
    (sheet) => {
      edge(sheet, "B2", "EdgeBottom").style = "Continuous";
      edge(sheet, "B3", "EdgeTop").style = "None";
      return edge(sheet, "B2", "EdgeBottom");
    },
    ["style"],
    ["None"],
  ),
  says(
    "lines inside are not those around",
    (sheet) => {
      edge(sheet, "B2:C3", "InsideHorizontal").style = "Continuous";
      return edge(sheet, "B2:C3", "EdgeBottom");
    },
    ["style"],
    ["None"],
  ),
  says(
    "lines inside",
    (sheet) => {
      edge(sheet, "B2:C3", "InsideVertical").style = "Dot";
      return edge(sheet, "C2:C3", "EdgeLeft");
    },
    ["style"],
    ["Dot"],
  ),
  says(
    "an edge with a line in part is null",
    (sheet) => {
      edge(sheet, "B2", "EdgeTop").style = "Continuous";
      return edge(sheet, "B2:C2", "EdgeTop");
    },
    ["style"],
    [null],
  ),
  ...(["DiagonalUp", "DiagonalDown"] as const).map((side) =>
    says(
      `the ${side}`,
      (sheet) => {
        edge(sheet, "B2", side).style = "Continuous";
        return edge(sheet, "B2", side);
      },
      ["style", "sideIndex"],
      ["Continuous", side],
    ),
  ),
  [
    "there are eight borders",
    async (sheet) => {
      const { borders } = sheet.getRange("A1").format;
      borders.load("items/sideIndex, count");
      await sheet.context.sync();
      return [borders.count, borders.items.length];
    },
    [8, 8],
  ],
];

const format = (set: (format: Excel.RangeFormat, sheet: Excel.Worksheet) => void) => (sheet: Excel.Worksheet) => {
  set(sheet.getRange("A1:B2").format, sheet);
  return sheet.getRange("A1:B2").format;
};
const CELLS: readonly Row[] = [
  says(
    "indented text begins on the left",
    format((f) => (f.indentLevel = 2)),
    ["indentLevel", "horizontalAlignment"],
    [2, "Left"],
  ),
  says(
    "an indent on the right stays there",
    format((f) => {
      f.horizontalAlignment = "Right";
      f.indentLevel = 1;
    }),
    ["indentLevel", "horizontalAlignment"],
    [1, "Right"],
  ),
  says(
    "an indent is adjusted, and ends at none",
    format((f) => {
      f.indentLevel = 2;
      f.adjustIndent(-3);
    }),
    ["indentLevel"],
    [0],
  ),
  says(
    "too much indent",
    format((f) => (f.indentLevel = 251)),
    ["indentLevel"],
    "InvalidArgument",
  ),
  says(
    "turned text",
    format((f) => (f.textOrientation = -45)),
    ["textOrientation"],
    [-45],
  ),
  says(
    "letters below each other",
    format((f) => (f.textOrientation = 180)),
    ["textOrientation"],
    [180],
  ),
  says(
    "turned too far",
    format((f) => (f.textOrientation = 100)),
    ["textOrientation"],
    "InvalidArgument",
  ),
  says(
    "shrunk text",
    format((f) => (f.shrinkToFit = true)),
    ["shrinkToFit", "indentLevel"],
    [true, 0],
  ),
  says(
    "read from the right",
    format((f) => (f.readingOrder = "RightToLeft")),
    ["readingOrder"],
    ["RightToLeft"],
  ),
  says(
    "several of these at once",
    format((f, sheet) => {
      f.shrinkToFit = true;
      f.indentLevel = 1;
      f.wrapText = true;
      sheet.getRange("A1:B2").format.protection.locked = false;
    }),
    ["shrinkToFit", "indentLevel", "wrapText"],
    [true, 1, true],
  ),
  says(
    "a width in points",
    format((f) => (f.columnWidth = 90)),
    ["columnWidth", "useStandardWidth"],
    [90, false],
  ),
  says(
    "the standard width again",
    format((f) => {
      f.columnWidth = 90;
      f.useStandardWidth = true;
    }),
    ["columnWidth", "useStandardWidth"],
    [66, true],
  ),
  says(
    "fitted columns are as wide as the longest text",
    (sheet) => {
      sheet.getRange("A1:A2").values = [["short"], ["a much longer text than that"]];
      sheet.getRange("A:A").format.autofitColumns();
      return sheet.getRange("A1").format;
    },
    ["columnWidth"],
    [180],
  ),
  says(
    "fitted rows are as high as their letters",
    (sheet) => {
      sheet.getRange("A1").values = [["large"]];
      sheet.getRange("A1").format.font.size = 22;
      sheet.getRange("1:2").format.autofitRows();
      return sheet.getRange("A1").format;
    },
    ["rowHeight"],
    [36],
  ),
];

const font = (title: string, set: (font: Excel.RangeFont) => void, members: readonly string[], answers: unknown): Row =>
  says(
    title,
    (sheet) => {
      set(sheet.getRange("A1:B2").format.font);
      return sheet.getRange("A1:B2").format.font;
    },
    members,
    answers,
  );
const FONTS: readonly Row[] = [
  font("struck through", (f) => (f.strikethrough = true), ["strikethrough", "bold"], [true, false]),
  font(
    "above the line ends below the line",
    (f) => {
      f.subscript = true;
      f.superscript = true;
    },
    ["subscript", "superscript"],
    [false, true],
  ),
  font(
    "no longer below the line",
    (f) => {
      f.subscript = true;
      f.subscript = false;
    },
    ["subscript", "superscript"],
    [false, false],
  ),
];

const fill = (title: string, set: (fill: Excel.RangeFill) => void, members: readonly string[], answers: unknown): Row =>
  says(
    title,
    (sheet) => {
      set(sheet.getRange("A1:B2").format.fill);
      return sheet.getRange("A1:B2").format.fill;
    },
    members,
    answers,
  );
const FILLS: readonly Row[] = [
  fill("no fill has no pattern", () => undefined, ["pattern"], ["None"]),
  fill("a colour is a solid fill", (f) => (f.color = "red"), ["pattern", "color"], ["Solid", "#FF0000"]),
  fill(
    "a pattern on a colour",
    (f) => {
      f.color = "#FFFFCC";
      f.pattern = "LightUp";
      f.patternColor = "blue";
    },
    ["pattern", "color", "patternColor"],
    ["LightUp", "#FFFFCC", "#0000FF"],
  ),
  fill(
    "no pattern is no fill",
    (f) => {
      f.color = "red";
      f.pattern = "None";
    },
    ["pattern", "color"],
    ["None", "#FFFFFF"],
  ),
  fill("a gradient is refused", (f) => (f.pattern = "LinearGradient"), ["pattern"], "InvalidArgument"),
];

const ROWS: readonly Row[] = [
  ...BORDERS,
  ...CELLS,
  ...FONTS,
  ...FILLS,
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
  heldIn("another font", ({ font }) => (font.size = 20)),
  heldIn("a fill", ({ fill }) => (fill.color = "#FF0000")),
  heldIn("another alignment", (format) => (format.horizontalAlignment = "Left")),
  heldIn("a number format", (_, range) => (range.numberFormat = [["0.0", "0.0", "0.0", "0.0"]])),
  heldIn("the text format", (_, range) => (range.numberFormat = [["@", "@", "@", "@"]])),
  heldIn("the clearing of its looks", (_, range) => range.clear("Formats")),
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
