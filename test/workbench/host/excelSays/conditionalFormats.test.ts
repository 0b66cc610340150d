import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

type Kind =
  "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue";
const add = (sheet: Excel.Worksheet, kind: Kind, range = "A1:A10"): Excel.ConditionalFormat =>
  sheet.getRange(range).conditionalFormats.add(kind);

/** The ranges and kinds of all rules of a sheet, the one that counts most first. */
async function all(sheet: Excel.Worksheet, range = "A1:Z99"): Promise<readonly (readonly [string, string])[]> {
  const formats = sheet.getRange(range).conditionalFormats;
  formats.load("items/type");
  await sheet.context.sync();
  const places = formats.items.map((format) => format.getRanges());
  for (const place of places) place.load("address");
  await sheet.context.sync();
  return formats.items.map(({ type }, index) => [type, (places[index]?.address ?? "").replace(/[^,]*!/g, "")]);
}

const kept = (
  title: string,
  kind: Kind,
  set: (format: Excel.ConditionalFormat) => OfficeExtension.ClientObject & { load(m: string): unknown },
  member: string,
  answer: unknown,
): Row => [
  title,
  (sheet) => read(set(add(sheet, kind)), member, (object) => (object as unknown as Record<string, unknown>)[member]),
  answer,
];

const ROWS: readonly Row[] = [
  [
    "a rule whose first cells are cleared away says of the others what it said",
    async (sheet) => {
      const format = add(sheet, "Custom");
      format.custom.rule.formula = "=A1>$B$5";
      sheet.getRange("A1:A3").conditionalFormats.clearAll();
      return [await all(sheet), await read(format.custom.rule, "formula", ({ formula }) => formula)];
    },
    [[["Custom", "A4:A10"]], "=A4>$B$5"],
  ],
  kept("a formula stays", "Custom", ({ custom: { rule } }) => ((rule.formula = "=B1>5"), rule), "formula", "=B1>5"),
  kept(
    "a broken formula is refused",
    "Custom",
    ({ custom: { rule } }) => ((rule.formula = "=(B1>5"), rule),
    "formula",
    "InvalidArgument",
  ),
  kept(
    "a column of a table is refused",
    "Custom",
    ({ custom: { rule } }) => ((rule.formula = "=A1>INDEX(Table1[Name],1)"), rule),
    "formula",
    "InvalidArgument",
  ),
  kept(
    "an array written out is refused",
    "Custom",
    ({ custom: { rule } }) => ((rule.formula = "=OR(A1={1,2})"), rule),
    "formula",
    "InvalidArgument",
  ),
  kept(
    "a comparison of values stays",
    "CellValue",
    ({ cellValue }) => ((cellValue.rule = { formula1: "=10", formula2: "=$B$1", operator: "Between" }), cellValue),
    "rule",
    { operator: "Between", formula1: "=10", formula2: "=$B$1" },
  ),
  kept(
    "between needs two limits",
    "CellValue",
    ({ cellValue }) => ((cellValue.rule = { formula1: "=10", operator: "Between" }), cellValue),
    "rule",
    "InvalidArgument",
  ),
  kept(
    "a comparison of texts stays",
    "ContainsText",
    ({ textComparison }) => ((textComparison.rule = { operator: "BeginsWith", text: "rød" }), textComparison),
    "rule",
    { operator: "BeginsWith", text: "rød" },
  ),
  kept(
    "the best three stay",
    "TopBottom",
    ({ topBottom }) => ((topBottom.rule = { rank: 3, type: "TopItems" }), topBottom),
    "rule",
    { type: "TopItems", rank: 3 },
  ),
  kept(
    "a preset stays",
    "PresetCriteria",
    ({ preset }) => ((preset.rule = { criterion: "DuplicateValues" }), preset),
    "rule",
    { criterion: "DuplicateValues" },
  ),
  kept(
    "a scale of two colours has no middle",
    "ColorScale",
    ({ colorScale }) => {
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "white" },
        maximum: { type: "Number", formula: "=100", color: "#63be7b" },
      };
      return colorScale;
    },
    "threeColorScale",
    false,
  ),
  kept(
    "limits of icons stay; of the first only the icon counts",
    "IconSet",
    ({ iconSet }) => {
      iconSet.style = "ThreeSigns";
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=60" },
        { type: "Number", operator: "GreaterThan", formula: "75" },
      ];
      return iconSet;
    },
    "criteria",
    [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=60" },
      { type: "Number", operator: "GreaterThan", formula: "=75" },
    ],
  ),
  kept(
    "too few limits for the icons are refused",
    "IconSet",
    ({ iconSet }) => ((iconSet.criteria = [{} as Excel.ConditionalIconCriterion]), iconSet),
    "criteria",
    "InvalidArgument",
  ),
  [
    "icons of another number get limits of their own",
    (sheet) => {
      const { iconSet } = add(sheet, "IconSet");
      iconSet.style = "FiveQuarters";
      return read(iconSet, "criteria", ({ criteria }) => criteria.map(({ formula }) => formula));
    },
    ["=0", "=20", "=40", "=60", "=80"],
  ],
  [
    "a bar keeps its limits and colours",
    async (sheet) => {
      const { dataBar } = add(sheet, "DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
      dataBar.upperBoundRule = { type: "Number", formula: "=100" };
      dataBar.showDataBarOnly = true;
      dataBar.positiveFormat.gradientFill = false;
      dataBar.positiveFormat.fillColor = "green";
      dataBar.load(
        "lowerBoundRule, upperBoundRule, showDataBarOnly, positiveFormat/fillColor, positiveFormat/gradientFill",
      );
      await sheet.context.sync();
      const { lowerBoundRule, upperBoundRule, showDataBarOnly, positiveFormat } = dataBar;
      return [lowerBoundRule, upperBoundRule, showDataBarOnly, positiveFormat.fillColor, positiveFormat.gradientFill];
    },
    [{ type: "Number", formula: "=0" }, { type: "Number", formula: "=100" }, true, "#008000", false],
  ],
  [
    "the look that a rule gives stays, and what it leaves alone is null",
    async (sheet) => {
      const { format } = add(sheet, "Custom").custom;
      format.font.color = "red";
      format.font.bold = true;
      format.fill.color = "#FFC7CE";
      format.numberFormat = "0.0";
      format.borders.getItem("EdgeBottom").color = "#00FF00";
      format.load("numberFormat, font/color, font/bold, font/italic, fill/color");
      const bottom = format.borders.bottom;
      bottom.load("style, color, sideIndex");
      await sheet.context.sync();
      const { font, fill, numberFormat } = format;
      return [
        font.color,
        font.bold,
        font.italic,
        fill.color,
        numberFormat,
        bottom.style,
        bottom.color,
        bottom.sideIndex,
      ];
    },
    ["#FF0000", true, null, "#FFC7CE", "0.0", "Continuous", "#00FF00", "EdgeBottom"],
  ],
  [
    "a cleared look is none",
    async (sheet) => {
      const { format } = add(sheet, "Custom").custom;
      format.font.bold = true;
      format.fill.color = "red";
      format.font.clear();
      format.fill.clear();
      format.load("font/bold, fill/color");
      await sheet.context.sync();
      return [format.font.bold, format.fill.color];
    },
    [null, null],
  ],
  [
    "the rule that was added last counts most",
    (sheet) => {
      for (const kind of ["Custom", "DataBar", "IconSet"] as const) add(sheet, kind);
      return all(sheet);
    },
    [
      ["IconSet", "A1:A10"],
      ["DataBar", "A1:A10"],
      ["Custom", "A1:A10"],
    ],
  ],
  [
    "a rule that is moved first moves the others",
    async (sheet) => {
      const first = add(sheet, "Custom");
      for (const kind of ["DataBar", "IconSet"] as const) add(sheet, kind);
      first.priority = 0;
      first.stopIfTrue = true;
      first.load("priority, stopIfTrue, type");
      await sheet.context.sync();
      return [first.priority, first.stopIfTrue, (await all(sheet)).map(([type]) => type)];
    },
    [0, true, ["Custom", "IconSet", "DataBar"]],
  ],
  ...(
    [
      [-1, ["IconSet", "DataBar", "Custom"]],
      [-2, ["IconSet", "Custom", "DataBar"]],
      [-9, ["Custom", "IconSet", "DataBar"]],
      [99, ["IconSet", "DataBar", "Custom"]],
    ] as const
  ).map(([priority, order]): Row => [
    `a rule with the priority ${priority} counts from the nearer end`,
    async (sheet) => {
      for (const kind of ["DataBar", "Custom"] as const) add(sheet, kind);
      const moved = sheet.getRange("A1").conditionalFormats.getItemAt(0);
      add(sheet, "IconSet");
      moved.priority = priority;
      return (await all(sheet)).map(([type]) => type);
    },
    order,
  ]),
  ...(["DataBar", "ColorScale", "IconSet"] as const).map((kind): Row => [
    `of a rule of the kind ${kind} nothing is said of stopping`,
    (sheet) => read(add(sheet, kind), "stopIfTrue", ({ stopIfTrue }) => stopIfTrue),
    null,
  ]),
  [
    "a range has the rules that touch it",
    async (sheet) => {
      add(sheet, "Custom", "A1:A5");
      add(sheet, "DataBar", "B1:B5");
      const count = sheet.getRange("A5:A9").conditionalFormats.getCount();
      await sheet.context.sync();
      return [count.value, await all(sheet, "B5")];
    },
    [1, [["DataBar", "B1:B5"]]],
  ],
  [
    "clearing a range leaves what rules reach beyond it",
    (sheet) => {
      add(sheet, "Custom", "A1:C3");
      sheet.getRange("B2").conditionalFormats.clearAll();
      return all(sheet);
    },
    [["Custom", "A1:C1,A3:C3,A2,C2"]],
  ],
  [
    "clearing formats clears rules, clearing contents does not",
    async (sheet) => {
      add(sheet, "Custom");
      sheet.getRange("A1:A10").clear("Contents");
      const before = (await all(sheet)).length;
      sheet.getRange("A1:A10").clear("Formats");
      return [before, (await all(sheet)).length];
    },
    [1, 0],
  ],
  [
    "a deleted rule is gone",
    async (sheet) => {
      const format = add(sheet, "Custom");
      await sheet.context.sync();
      format.delete();
      const found = sheet.getRange("A1").conditionalFormats.getItemOrNullObject("none");
      found.load("isNullObject");
      await sheet.context.sync();
      return [found.isNullObject, await all(sheet)];
    },
    [true, []],
  ],
  [
    "a rule of another kind is a null object",
    async (sheet) => {
      const format = add(sheet, "Custom");
      const [bar, custom] = [format.dataBarOrNullObject, format.customOrNullObject];
      bar.load("isNullObject");
      custom.load("isNullObject");
      await sheet.context.sync();
      return [bar.isNullObject, custom.isNullObject];
    },
    [true, false],
  ],
  [
    "asking for another kind is an error",
    (sheet) => read(add(sheet, "Custom").dataBar, "axisFormat", (bar) => bar.axisFormat),
    "ItemNotFound",
  ],
  [
    "rules follow inserted rows",
    async (sheet) => {
      const format = add(sheet, "Custom", "B2:B5");
      format.custom.rule.formula = "=B2>$A$1";
      sheet.getRange("1:2").insert("Down");
      return [
        await read(format.getRange(), "address", ({ address }) => address.split("!")[1]),
        await read(format.custom.rule, "formula", ({ formula }) => formula),
      ];
    },
    ["B4:B7", "=B4>$A$3"],
  ],
  [
    "a protected sheet refuses rules",
    async (sheet) => {
      sheet.protection.protect();
      await sheet.context.sync();
      add(sheet, "Custom");
      await sheet.context.sync();
    },
    "AccessDenied",
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
