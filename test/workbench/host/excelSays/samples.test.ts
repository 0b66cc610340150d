import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, told, type Question, type Row } from "./ask";

/** What Microsoft's own samples ask of Excel beside cells, formats and tables; the answers are the documentation's. */
let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

const code = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
    return "done";
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
};

const cellsOf = ({ address }: { readonly address: string }): string => address.slice(address.lastIndexOf("!") + 1);

type Called = (functions: Excel.Functions, sheet: Excel.Worksheet) => Excel.FunctionResult<unknown>;

/** A function of Excel's, called without a cell beside `A1:B3`, which holds 1 "x", 2 true and 3. */
const called = (title: string, call: Called, answer: unknown): Row => [
  `${title} gives ${JSON.stringify(answer)}`,
  async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      [1, "x"],
      [2, true],
      [3, ""],
    ];
    const result = call(context.workbook.functions, sheet).load("value,error");
    await context.sync();
    return result.error ?? result.value;
  },
  answer,
];

const FUNCTIONS: readonly Row[] = [
  called("SUM of a range and a result", (f, sheet) => f.sum(sheet.getRange("A1:A3"), f.abs(-4)), 10),
  called("VLOOKUP", (f, sheet) => f.vlookup(2, sheet.getRange("A1:B3"), 2, false), true),
  called("MOD by 0", (f) => f.mod(7, 0), "#DIV/0!"),
  called("LEN of text with quotes", (f) => f.len('say "hi"'), 8),
  called("CONCATENATE of what looks like a formula", (f) => f.concatenate("=", "1+1"), "=1+1"),
  called("COUNT of a range", (f, sheet) => f.count(sheet.getRange("A1:B3")), 3),
  called("CHOOSE", (f) => f.choose(2, "a", "b", "c"), "b"),
  called("NORM.S.DIST", (f) => f.norm_S_Dist(0, true), 0.5),
];

/** How a range goes from a cell to the edge, over filled C5:E7. */
const edge = (from: string, direction: Excel.KeyboardDirection, active: string | undefined, answers: unknown): Row => [
  `${direction} of ${from}${active === undefined ? "" : ` from ${active}`} lies ${JSON.stringify(answers)}`,
  async (sheet, context) => {
    sheet.getRange("C5:E7").values = Array.from({ length: 3 }, () => [1, 2, 3]);
    const range = sheet.getRange(from);
    const at = active === undefined ? undefined : sheet.getRange(active);
    const [end, whole] = [range.getRangeEdge(direction, at), range.getExtendedRange(direction, at)].map((each) =>
      each.load("address"),
    );
    await context.sync();
    return [end, whole].map((each) => each && cellsOf(each));
  },
  answers,
];

const { left, right, up, down } = { left: "Left", right: "Right", up: "Up", down: "Down" } as Record<
  "left" | "right" | "up" | "down",
  Excel.KeyboardDirection
>;

const EDGES: readonly Row[] = [
  edge("C6", right, undefined, ["E6", "C6:E6"]),
  edge("E6", left, undefined, ["C6", "C6:E6"]),
  edge("A6", right, undefined, ["C6", "A6:C6"]),
  edge("D5", up, undefined, ["D1", "D1:D5"]),
  edge("C5:D6", down, "D6", ["D7", "C5:D7"]),
  edge("E7", down, undefined, ["E1048576", "E7:E1048576"]),
  edge("D1048576", up, undefined, ["D7", "D7:D1048576"]),
  edge("XFD6", left, undefined, ["E6", "E6:XFD6"]),
  edge("G1048576", up, undefined, ["G1", "G:G"]),
  [
    "the active cell must lie in the range",
    (sheet, context) => {
      sheet.getRange("A1:B2").getRangeEdge("Left", sheet.getRange("C3")).load("address");
      return code(context.sync());
    },
    "InvalidArgument",
  ],
];

const REFERENCES: readonly Row[] = [
  [
    "R1C1 formulas are read and written",
    async (sheet) => {
      const range = sheet.getRange("B1:B3");
      range.formulasR1C1 = [["=RC[-1]*2"]];
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      return read(range, "formulas,formulasR1C1,values", ({ formulas, formulasR1C1, values }) => [
        formulas,
        formulasR1C1,
        values,
      ]);
    },
    [
      [["=A1*2"], ["=A2*2"], ["=A3*2"]],
      [["=RC[-1]*2"], ["=RC[-1]*2"], ["=RC[-1]*2"]],
      [[2], [4], [6]],
    ],
  ],
  [
    "the cells that read a cell directly, on all sheets",
    async (sheet, context) => {
      const other = context.workbook.worksheets.add();
      sheet.load("name");
      await context.sync();
      sheet.getRange("B1:B2").formulas = [["=A1"], ["=SUM(A1:A5)"]];
      sheet.getRange("C1").formulas = [["=B1"]];
      other.getRange("D4").formulas = [[`='${sheet.name}'!A1`]];
      const found = sheet.getRange("A1").getDirectDependents().areas.load("items/address");
      await context.sync();
      return found.items.map(cellsOf);
    },
    ["B1:B2", "D4"],
  ],
  [
    "a cell that nobody reads has no dependents",
    (sheet, context) => {
      sheet.getRange("A1").getDirectDependents().areas.load("items");
      return code(context.sync());
    },
    "ItemNotFound",
  ],
  [
    "a spilled cell knows the formula that filled it",
    async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
      const inside = sheet.getRange("C4").getSpillParentOrNullObject().load("address");
      const own = sheet.getRange("B2").getSpillParentOrNullObject().load("address");
      const outside = sheet.getRange("D4").getSpillParentOrNullObject();
      const several = sheet.getRange("B2:B3").getSpillParentOrNullObject();
      const far = sheet.getRange("XFD1048576").getSpillParentOrNullObject();
      await context.sync();
      return [cellsOf(inside), cellsOf(own), ...[outside, several, far].map(({ isNullObject }) => isNullObject)];
    },
    ["B2", "B2", true, true, true],
  ],
  [
    "a view leaves out what is hidden",
    async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("2:2").rowHidden = true;
      const view = sheet.getRange("A1:B3").getVisibleView().load("values,rowCount,cellAddresses");
      const rows = view.rows.load("items/values");
      await context.sync();
      return [view.values, view.rowCount, view.cellAddresses, rows.items.map(({ values }) => values)];
    },
    [
      [
        [1, 2],
        [5, 6],
      ],
      2,
      [
        ["A1", "B1"],
        ["A3", "B3"],
      ],
      [[[1, 2]], [[5, 6]]],
    ],
  ],
];

/** What a range says after it has been given a style. */
const styled = (style: string, members: string, answer: unknown): Row => [
  `${style} gives ${JSON.stringify(answer)}`,
  async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[1234.5]];
    range.format.wrapText = true;
    range.style = style;
    range.load("style,text");
    range.format.load("wrapText");
    range.format.font.load("color,bold,size");
    range.format.fill.load("color");
    await context.sync();
    const { font, fill, wrapText } = range.format;
    const all: Readonly<Record<string, unknown>> = {
      style: range.style,
      text: range.text[0]?.[0],
      color: font.color,
      bold: font.bold,
      size: font.size,
      fill: fill.color,
      wrapText,
    };
    return members.split(",").map((member) => all[member]);
  },
  answer,
];

const STYLES: readonly Row[] = [
  styled("Good", "style,color,fill,bold,wrapText", ["Good", "#006100", "#C6EFCE", false, true]),
  styled("Heading 1", "style,size,bold,color", ["Heading1", 15, true, "#44546A"]),
  styled("Accent6_60", "style,fill,color", ["Accent6_60", "#A9D08E", "#FFFFFF"]),
  styled("Percent", "style,text", ["Percent", "123450%"]),
  styled("Normal", "style,wrapText,fill", ["Normal", false, "#FFFFFF"]),
  [
    "different styles are null, and an unknown one is refused",
    async (sheet, context) => {
      sheet.getRange("A1").style = "Bad";
      const style = await read(sheet.getRange("A1:A2"), "style", (range) => range.style);
      sheet.getRange("A1").style = "Nobody's";
      return [style, await code(context.sync())];
    },
    [null, "InvalidArgument"],
  ],
  [
    "a style of one's own is applied, changed in all of its cells, and taken away",
    async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("Tilted");
      const style = styles.getItem("Tilted");
      style.textOrientation = 38;
      style.font.color = "#FF0000";
      const range = sheet.getRange("B2");
      range.style = "tilted";
      await context.sync();
      style.fill.color = "#00FF00";
      range.load("style");
      range.format.load("textOrientation");
      range.format.fill.load("color");
      style.load("builtIn,includeFont,name");
      await context.sync();
      const before = [range.style, range.format.textOrientation, range.format.fill.color, style.builtIn, style.name];
      styles.add("TILTED");
      const twice = await code(context.sync());
      styles.getItem("Tilted").delete();
      range.load("style");
      range.format.fill.load("color");
      await context.sync();
      return [before, twice, range.style, range.format.fill.color];
    },
    [["Tilted", 38, "#00FF00", false, "Tilted"], "ItemAlreadyExists", "Normal", "#FFFFFF"],
  ],
];

const entered = (formula: string, answer: "done" | "InvalidArgument"): Row => [
  `${formula} is ${answer === "done" ? "taken" : "refused"}`,
  (sheet, context) => {
    sheet.getRange("D4").formulas = [[formula]];
    return code(context.sync());
  },
  answer,
];

/** Excel says that too few or too many arguments have been entered. */
const ARGUMENTS: readonly Row[] = [
  ...["=LET(x,1)", "=LET(x,1,y,2)", "=IF(1)", "=ROUND(1.5)", "=SUM()", "=PI(1)", "=COUNTIFS(A1:A2,1,B1:B2)"].map(
    (formula) => entered(formula, "InvalidArgument"),
  ),
  ...["=LET(x,1,x)", "=IF(A1,,)", "=SUM(IF(A1>1,{1,2},3),2)", '="IF(1)"', "=NOBODYS(1)", "=TODAY( )"].map((formula) =>
    entered(formula, "done"),
  ),
];

const CONTOSO = "<r xmlns='http://schemas.contoso.com/1'><a>1</a></r>";

const DOCUMENT: readonly Row[] = [
  [
    "XML parts are kept, found by namespace and taken away",
    async (_, context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add(CONTOSO).load("id,namespaceUri");
      parts.add("<other/>");
      const mine = parts.getByNamespace("http://schemas.contoso.com/1");
      const [count, only] = [mine.getCount(), mine.getOnlyItem().getXml()];
      await context.sync();
      parts.getItem(part.id).setXml(CONTOSO.replace("1</a>", "2</a>"));
      const changed = part.getXml();
      part.delete();
      const left = parts.getCount();
      const none = mine.getOnlyItemOrNullObject();
      await context.sync();
      return [part.namespaceUri, count.value, only.value === CONTOSO, changed.value, left.value, none.isNullObject];
    },
    ["http://schemas.contoso.com/1", 1, true, CONTOSO.replace("1</a>", "2</a>"), 1, true],
  ],
  [
    "what is no XML is refused",
    (_, context) => {
      context.workbook.customXmlParts.add("<a><b></a>");
      return code(context.sync());
    },
    "InvalidArgument",
  ],
  [
    "a workbook knows since when it is there and who saved it last",
    (_, context) =>
      read(
        context.workbook.properties,
        "creationDate,lastAuthor,revisionNumber",
        ({ creationDate, lastAuthor, revisionNumber }) => [
          creationDate.getFullYear() >= 2000,
          lastAuthor,
          revisionNumber,
        ],
      ),
    [true, "User 1", 0],
  ],
  [
    "the words of a list may be given as their range",
    (sheet, context) => {
      const { dataValidation } = sheet.getRange("C1");
      sheet.load("name");
      sheet.getRange("A1:A2").values = [["Sue"], ["Liz"]];
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A2") } };
      return read(dataValidation, "rule", ({ rule }) => String(rule.list?.source).replace(sheet.name, "Sheet")).then(
        async (source) => {
          await context.sync();
          return source.replaceAll("'", "");
        },
      );
    },
    "=Sheet!$A$1:$A$2",
  ],
];

const NAMES: readonly Row[] = [
  [
    "a link gives its cell Excel's style for links",
    (sheet) => {
      sheet.getRange("A1").hyperlink = { address: "https://example.com/", textToDisplay: "example" };
      return read(sheet.getRange("A1"), "style", ({ style }) => style);
    },
    "Hlink",
  ],
  [
    "the used part of a range has what is filled, and what is only formatted unless values are asked for",
    async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D5").format.fill.color = "#FFFF00";
      const range = sheet.getRange("B2:D8");
      const both = [range.getUsedRange(), range.getUsedRange(true)].map((each) => each.load("address"));
      await context.sync();
      return both.map(cellsOf);
    },
    ["B2:D5", "B2:C3"],
  ],
  [
    "a name is given a formula in the user's language",
    async (_, context) => {
      const item = context.workbook.names.addFormulaLocal("Doubled", "=2*21").load("formula,value");
      await context.sync();
      const { formula, value } = item;
      item.delete();
      await context.sync();
      return [formula, value];
    },
    ["=2*21", 42],
  ],
  [
    "the first of the tables that a range touches, or none",
    async (sheet, context) => {
      sheet.tables.add("A1:B2", true).name = "First";
      const first = sheet.getRange("A:C").getTables(false).getFirst().load("name");
      await context.sync();
      sheet.getRange("E:F").getTables(false).getFirst().load("name");
      return [first.name, await code(context.sync())];
    },
    ["First", "ItemNotFound"],
  ],
  [
    "several ranges have one style, or different ones",
    async (sheet, context) => {
      const both = sheet.getRanges("A1,C3");
      both.style = "Good";
      both.load("style");
      await context.sync();
      const { style } = both;
      sheet.getRange("C3").style = "Bad";
      both.load("style");
      await context.sync();
      return [style, both.style];
    },
    ["Good", null],
  ],
];

const withTable =
  (work: (table: Excel.Table, context: Excel.RequestContext) => Promise<unknown>): Question =>
  (sheet, context) =>
    work(sheet.tables.add("A1:B1", true), context);

const TABLES: readonly Row[] = [
  [
    "the first rows that are added to headers take the blank row",
    withTable(async (table, context) => {
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      table.rows.add(undefined, [[5, 6]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    }),
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ],
  [
    "so do those that are added when all rows are gone",
    withTable(async (table, context) => {
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      table.rows.deleteRowsAt(0, 2);
      table.rows.add(undefined, [[5, 6]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    }),
    [[5, 6]],
  ],
  [
    "a row that has been added and cleared is no blank row to be taken",
    withTable(async (table, context) => {
      table.rows.add(undefined, [[1, 2]]);
      table.rows.getItemAt(0).values = [["", ""]];
      table.rows.add(undefined, [[3, 4]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    }),
    [
      ["", ""],
      [3, 4],
    ],
  ],
  [
    "rows that cannot be deleted leave the table as it was",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:B2", true);
      await context.sync();
      table.rows.deleteRowsAt(1, 1);
      const refused = await code(context.sync());
      table.rows.add(undefined, [[1, 2]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return [refused, body.values];
    },
    [
      "InvalidArgument",
      [
        ["", ""],
        [1, 2],
      ],
    ],
  ],
  [
    "a blank row of a table with rows is none to be taken",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:B2", true);
      table.rows.add(undefined, [[1, 2]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    },
    [
      ["", ""],
      [1, 2],
    ],
  ],
  [
    "a table looks as it is told",
    withTable(async (table, context) => {
      const members =
        "showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn,showFilterButton,style";
      table.load(members);
      await context.sync();
      const before = members.split(",").map((name) => (table as unknown as Record<string, unknown>)[name]);
      table.set({
        showBandedRows: false,
        showBandedColumns: true,
        highlightFirstColumn: true,
        highlightLastColumn: true,
        showFilterButton: false,
        style: "TableStyleLight9",
      });
      table.load(members);
      await context.sync();
      return [before, members.split(",").map((name) => (table as unknown as Record<string, unknown>)[name])];
    }),
    [
      [true, false, false, false, true, "TableStyleMedium2"],
      [false, true, true, true, false, "TableStyleLight9"],
    ],
  ],
];

const withChart =
  (
    work: (chart: Excel.Chart, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>,
    type = "ColumnClustered",
  ): Question =>
  (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      ["", "One", "Two"],
      ["a", 1000, 2000],
      ["b", 3000, 4000],
    ];
    return work(sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C3"), "Columns"), context, sheet);
  };

/** What a part of a chart says before and after it is set. */
const keeps = (
  title: string,
  part: (chart: Excel.Chart) => OfficeExtension.ClientObject,
  set: Readonly<Record<string, unknown>>,
  before: readonly unknown[],
): Row => [
  title,
  withChart(async (chart, context) => {
    const found = part(chart) as unknown as Record<string, unknown> & {
      load(members: string): void;
      set(members: object): void;
    };
    const members = Object.keys(set);
    found.load(members.join(","));
    await context.sync();
    const was = members.map((member) => found[member]);
    found.set(set);
    found.load(members.join(","));
    await context.sync();
    return [was, members.map((member) => found[member])];
  }),
  [before, Object.values(set)],
];

const CHARTS: readonly Row[] = [
  keeps(
    "an axis keeps its unit, marks and where it is crossed",
    (chart) => chart.axes.valueAxis,
    { displayUnit: "Thousands", showDisplayUnitLabel: false, position: "Maximum" },
    ["None", true, "Automatic"],
  ),
  keeps(
    "an axis of categories keeps its marks and whether it is crossed between them",
    (chart) => chart.axes.categoryAxis,
    { tickMarkSpacing: 2, isBetweenCategories: false },
    [1, true],
  ),
  keeps("a title is turned and has a shadow", (chart) => chart.title, { textOrientation: -45, showShadow: true }, [
    0,
    false,
  ]),
  [
    "an axis has a unit and is crossed at a number of one's own",
    withChart(async ({ axes: { valueAxis } }, context) => {
      valueAxis.setCustomDisplayUnit(12);
      valueAxis.setPositionAt(100);
      valueAxis.load("displayUnit,customDisplayUnit,position,positionAt");
      await context.sync();
      return [valueAxis.displayUnit, valueAxis.customDisplayUnit, valueAxis.position, valueAxis.positionAt];
    }),
    ["Custom", 12, "Custom", 100],
  ],
  [
    "a chart has a table of its data",
    withChart(async (chart, context) => {
      const table = chart.getDataTableOrNullObject();
      table.load("visible,showLegendKey");
      await context.sync();
      const before = [table.visible, table.showLegendKey];
      table.visible = true;
      table.showHorizontalBorder = false;
      table.format.font.color = "#B76E79";
      table.load("visible,showHorizontalBorder");
      table.format.font.load("color");
      await context.sync();
      return [before, table.visible, table.showHorizontalBorder, table.format.font.color];
    }),
    [[false, true], true, false, "#B76E79"],
  ],
  [
    "a pie has none",
    withChart(async (chart, context) => {
      const table = chart.getDataTableOrNullObject();
      await context.sync();
      return table.isNullObject;
    }, "Pie"),
    true,
  ],
  [
    "series are ordered from 0",
    withChart(async ({ series }, context) => {
      const two = series.getItemAt(1);
      two.plotOrder = 0;
      series.load("items/name,items/plotOrder");
      await context.sync();
      return series.items.map(({ name, plotOrder }) => [name, plotOrder]);
    }),
    [
      ["Two", 0],
      ["One", 1],
    ],
  ],
  [
    "charts tell that they come, go and are activated",
    withChart(async (chart, context, sheet) => {
      chart.load("id");
      await context.sync();
      const heard: string[] = [];
      const note = (what: string, id: string): Promise<void> => {
        heard.push(`${what} ${id === chart.id ? "first" : "second"}`);
        return Promise.resolve();
      };
      sheet.charts.onAdded.add(({ chartId }) => note("added", chartId));
      sheet.charts.onDeleted.add(({ chartId }) => note("deleted", chartId));
      sheet.charts.onActivated.add(({ chartId }) => note("activated", chartId));
      sheet.charts.onDeactivated.add(({ chartId }) => note("deactivated", chartId));
      await told(
        excel,
        (listen) => chart.onActivated.add(listen),
        context,
        () => chart.activate(),
      );
      const active = context.workbook.getActiveChartOrNullObject().load("id");
      const other = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
      await context.sync();
      other.activate();
      await context.sync();
      other.delete();
      await context.sync();
      await excel.settled();
      return [active.id === chart.id, heard];
    }),
    [
      true,
      [
        "activated first",
        "added second",
        "deactivated first",
        "activated second",
        "deleted second",
        "deactivated second",
      ],
    ],
  ],
];

test.each([
  ...FUNCTIONS,
  ...EDGES,
  ...REFERENCES,
  ...STYLES,
  ...ARGUMENTS,
  ...DOCUMENT,
  ...NAMES,
  ...TABLES,
  ...CHARTS,
])("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
