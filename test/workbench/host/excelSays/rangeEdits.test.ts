import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, told, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

type Cells = readonly (readonly unknown[])[];

/** Writes cells from A1 on. */
function fill(sheet: Excel.Worksheet, cells: Cells): void {
  sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).formulas = cells.map((line) => [...line]);
}
const formulas = (sheet: Excel.Worksheet, address: string): Promise<unknown> =>
  read(sheet.getRange(address), "formulas", (range) => range.formulas);

/** What stands at an address after something has been done to cells from A1 on. */
const after = (
  title: string,
  cells: Cells,
  work: (sheet: Excel.Worksheet) => void,
  address: string,
  answer: unknown,
): Row => [
  title,
  (sheet) => {
    fill(sheet, cells);
    work(sheet);
    return formulas(sheet, address);
  },
  answer,
];

/** Fills a column that begins with some cells, and says what comes behind them. */
const filled = (
  title: string,
  cells: readonly unknown[],
  type:
    | "FillDefault"
    | "FillCopy"
    | "FillSeries"
    | "FillMonths"
    | "FillWeekdays"
    | "FillYears"
    | "GrowthTrend"
    | "FillValues",
  answer: readonly unknown[],
  numberFormat = "General",
): Row => [
  `filled down: ${title}`,
  (sheet) => {
    const source = sheet.getRangeByIndexes(0, 0, cells.length, 1);
    source.numberFormat = cells.map(() => [numberFormat]);
    source.formulas = cells.map((cell) => [cell]);
    source.autoFill(`A1:A${cells.length + answer.length}`, type);
    const rest = sheet.getRangeByIndexes(cells.length, 0, answer.length, 1);
    return read(rest, "formulas", (range) => range.formulas.flat());
  },
  answer,
];

/** The first column after a sort. */
const sorted = (
  title: string,
  cells: readonly unknown[],
  answer: readonly unknown[],
  field: Partial<Excel.SortField> = {},
  matchCase = false,
): Row => [
  `sorted: ${title}`,
  (sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, cells.length, 1);
    range.formulas = cells.map((cell) => [cell]);
    range.sort.apply([{ key: 0, ...field }], matchCase);
    return read(range, "formulas", (each) => each.formulas.flat());
  },
  answer,
];

const JAN_30_2026 = 46052;

const ROWS: readonly Row[] = [
  after(
    "a copy shifts relative references and keeps fixed ones",
    [[1, 2, "=A1+$B$1+A$1"]],
    (sheet) => sheet.getRange("D3").copyFrom("C1"),
    "D3",
    [["=B3+$B$1+B$1"]],
  ),
  after(
    "a reference that would leave the sheet is #REF!",
    [[1, "=A1"]],
    (sheet) => sheet.getRange("A3").copyFrom("B1"),
    "A3",
    [["=#REF!"]],
  ),
  after(
    "values are copied without their formulas",
    [[2, "=A1*3"]],
    (sheet) => sheet.getRange("D1").copyFrom("A1:B1", "Values"),
    "D1:E1",
    [[2, 6]],
  ),
  after(
    "errors stay errors",
    [["=NA()", "=1/0", "", "=ISNA(A2)", "=ISERR(B2)"]],
    (sheet) => {
      sheet.getRange("A2").copyFrom("A1:B1", "Values");
      sheet.getRange("A2").autoFill("A2:A3", "FillDefault");
      sheet.getRange("D2:E2").formulas = [["=ISNA(A3)", "=ISERROR(A3)"]];
      sheet.getRange("D3:E3").copyFrom("D1:E2", "Values");
    },
    "D3:E4",
    [
      [true, true],
      [true, true],
    ],
  ),
  after(
    "a source that is smaller is repeated in a target that is a multiple of it, and one that is larger goes beyond it",
    [
      [1, 2],
      [3, 4],
    ],
    (sheet) => {
      sheet.getRange("D1:E4").copyFrom("A1:B2");
      sheet.getRange("G1").copyFrom("A1:B2");
      sheet.getRange("J1:J3").copyFrom("A1:A2");
    },
    "D1:J4",
    [
      [1, 2, "", 1, 2, "", 1],
      [3, 4, "", 3, 4, "", 3],
      [1, 2, "", "", "", "", ""],
      [3, 4, "", "", "", "", ""],
    ],
  ),
  after(
    "blank cells clear, unless they are skipped",
    [
      [1, "", "old", "old"],
      ["", "", "old", "old"],
    ],
    (sheet) => {
      sheet.getRange("C1").copyFrom("A1:B1");
      sheet.getRange("C2").copyFrom("A1:B1", "All", true);
    },
    "C1:D2",
    [
      [1, ""],
      [1, "old"],
    ],
  ),
  ...(
    [
      ["=SUM(A:A)", "=SUM(1:1)"],
      ["=SUM(A:C)+A1", "=SUM(1:3)+F1"],
      ["=SUM(1:1)", "=SUM(F:F)"],
      ["=SUM($A:B)", "=SUM($1:2)"],
      ["=SUM($A:$B,$1:$2)", "=SUM($A:$B,$1:$2)"],
      ["=SUM(A1:B1)", "=SUM(F1:F2)"],
    ] as const
  ).map(([formula, turned]) =>
    after(
      `where rows become columns ${formula} becomes ${turned}`,
      [["", "", "", formula]],
      (sheet) => sheet.getRange("F4").copyFrom("D1", "Formulas", false, true),
      "F4",
      [[turned]],
    ),
  ),
  after(
    "rows become columns, and formulas with them",
    [
      [1, 2, "=A1+B1"],
      [3, 4, "=$A2+A$1+$A$1"],
    ],
    (sheet) => sheet.getRange("E1").copyFrom("A1:C2", "All", false, true),
    "E1:F3",
    [
      [1, 3],
      [2, 4],
      ["=E1+E2", "=F$1+$A1+$A$1"],
    ],
  ),
  after(
    "text that looks like a formula or a number stays text",
    [["'=A1", "'12", "'1/2"]],
    (sheet) => sheet.getRange("A2").copyFrom("A1:C1"),
    "A2:C2",
    [["=A1", "12", "1/2"]],
  ),
  after(
    "a copy onto itself is read before it is written",
    [[1, 2, 3, ""]],
    (sheet) => sheet.getRange("B1").copyFrom("A1:C1"),
    "A1:D1",
    [[1, 1, 2, 3]],
  ),
  after(
    "ranges that are a rectangle without some rows are copied without the gap, others are refused",
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    (sheet) => sheet.getRange("D1").copyFrom(sheet.getRanges("A1:B1,A3:B3")),
    "D1:E2",
    [
      [1, 2],
      [5, 6],
    ],
  ),
  after(
    "ranges of another shape are refused",
    [[1]],
    (sheet) => sheet.getRange("D1").copyFrom(sheet.getRanges("A1:B1,A3")),
    "D1",
    "InvalidArgument",
  ),
  after(
    "a link names the cells",
    [[1, 2]],
    (sheet) => {
      sheet.name = "Linked";
      sheet.getRange("D1").copyFrom("A1", "Link");
      sheet.getRange("D2").copyFrom("A1:B1", "Link");
    },
    "D1:E2",
    [
      ["=Linked!$A$1", ""],
      ["=Linked!A1", "=Linked!B1"],
    ],
  ),
  [
    "formats are copied without contents, formulas and values without formats",
    async (sheet, context) => {
      fill(sheet, [[1, "old"]]);
      const source = sheet.getRange("A1");
      source.format.fill.color = "#FF0000";
      source.numberFormat = [["0.00"]];
      source.format.indentLevel = 2;
      sheet.getRange("B1").format.font.italic = true;
      sheet.getRange("B1").copyFrom("A1", "Formats");
      sheet.getRange("C1").copyFrom("A1", "Values");
      sheet.getRange("D1").copyFrom("A1", "Formulas");
      const members = "values, numberFormat, format/fill/color, format/font/italic, format/indentLevel";
      const cells = ["B1", "C1", "D1"].map((address) => sheet.getRange(address).load(members));
      await context.sync();
      return cells.map(({ values, numberFormat, format }) => [
        values[0]?.[0],
        numberFormat[0]?.[0],
        format.fill.color,
        format.font.italic,
        format.indentLevel,
      ]);
    },
    [
      ["old", "0.00", "#FF0000", false, 2],
      [1, "General", "#FFFFFF", false, 0],
      [1, "General", "#FFFFFF", false, 0],
    ],
  ],
  [
    "rules, validation, links and merged cells go with a copy; with formats only rules and merged cells do",
    async (sheet, context) => {
      sheet.getRange("A1:A2").merge();
      sheet.getRange("B1").hyperlink = { documentReference: "A1", textToDisplay: "up" };
      sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=B2>A1" } };
      const rule = sheet.getRange("B1:B2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=B1>1";
      sheet.getRange("D1").copyFrom("A1:B2");
      sheet.getRange("A5").copyFrom("A1:B2", "Formats");
      await context.sync();
      const copied: unknown[] = [];
      for (const [first, link, validated, merged] of [
        ["D1", "E1", "E2", "D1:D2"],
        ["A5", "B5", "B6", "A5:A6"],
      ] as const) {
        const rules = sheet.getRange(link).conditionalFormats.load("items/type");
        const target = sheet.getRange(link).load("hyperlink");
        const validation = sheet.getRange(validated).dataValidation.load("rule");
        const merges = sheet.getRange(first).getMergedAreasOrNullObject().load("address");
        await context.sync();
        const custom = rules.items[0]?.custom.rule.load("formula");
        await context.sync();
        copied.push([
          custom?.formula,
          target.hyperlink?.documentReference ?? null,
          validation.rule,
          merges.isNullObject ? null : merges.address.endsWith(merged),
        ]);
      }
      return copied;
    },
    [
      ["=E1>1", "A1", { custom: { formula: "=E2>D1" } }, true],
      ["=B5>1", null, {}, true],
    ],
  ],
  filled("one number is repeated", [5], "FillDefault", [5, 5]),
  filled("one number in a series goes on by one", [5], "FillSeries", [6, 7]),
  filled("two numbers go on by their difference", [1, 3], "FillDefault", [5, 7]),
  filled(
    "more numbers go on along the line of best fit",
    [1, 2, 4],
    "FillDefault",
    [5.33333333333333, 6.83333333333333],
  ),
  filled("numbers that are copied", [1, 3], "FillCopy", [1, 3, 1]),
  filled("a day goes on by days", [JAN_30_2026], "FillDefault", [JAN_30_2026 + 1, JAN_30_2026 + 2], "m/d/yyyy"),
  filled("months end where they end", [JAN_30_2026], "FillMonths", [JAN_30_2026 + 29, JAN_30_2026 + 59], "m/d/yyyy"),
  filled("weekdays leave Saturday and Sunday out", [JAN_30_2026], "FillWeekdays", [JAN_30_2026 + 3], "m/d/yyyy"),
  filled("years", [JAN_30_2026], "FillYears", [JAN_30_2026 + 365], "m/d/yyyy"),
  filled("two first days of months go on by months", [46023, 46054], "FillDefault", [46082, 46113], "yyyy-mm-dd"),
  filled("an hour goes on by hours", [0.25], "FillDefault", [0.25 + 1 / 24], "h:mm"),
  filled("a number behind a text goes on", ["KPI 09"], "FillDefault", ["KPI 10", "KPI 11"]),
  filled("a number before a text goes on", ["1st"], "FillDefault", ["2st"]),
  filled("quarters begin again", ["Q3"], "FillDefault", ["Q4", "Q1"]),
  filled("days and months begin again, as they were written", ["Sat"], "FillDefault", ["Sun", "Mon"]),
  filled("months in capitals", ["NOVEMBER", "DECEMBER"], "FillDefault", ["JANUARY"]),
  filled("another text is repeated", ["a", "b"], "FillDefault", ["a", "b", "a"]),
  filled("formulas shift, round after round", ["=B1", "=B1+B2"], "FillDefault", ["=B3", "=B3+B4", "=B5"]),
  filled("a curve", [2, 4], "GrowthTrend", [8, 16]),
  after(
    "filled to the right",
    [
      [1, 2, "", ""],
      ["=A1", "x", "", ""],
    ],
    (sheet) => sheet.getRange("A1:B2").autoFill("A1:D2"),
    "C1:D2",
    [
      [3, 4],
      ["=C1", "x"],
    ],
  ),
  after(
    "filled upwards, backwards",
    [[""], [""], [5], [7]],
    (sheet) => sheet.getRange("A3:A4").autoFill("A1:A4"),
    "A1:A2",
    [[1], [3]],
  ),
  after(
    "filled to both sides is refused",
    [[1]],
    (sheet) => sheet.getRange("A1").autoFill("A1:B2"),
    "A1",
    "InvalidArgument",
  ),
  [
    "formats alone are filled, and values without formats",
    async (sheet, context) => {
      fill(sheet, [[1], [2], ["x"]]);
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").autoFill("A1:A3", "FillFormats");
      sheet.getRange("A1:A2").autoFill("A1:A4", "FillValues");
      const [third, fourth] = ["A3", "A4"].map((address) => sheet.getRange(address).load("values, format/font/bold"));
      await context.sync();
      return [third, fourth].map((cell) => [cell?.values[0]?.[0], cell?.format.font.bold]);
    },
    [
      [3, true],
      [4, false],
    ],
  ],
  after(
    "moved cells keep their formulas, and formulas that read them follow",
    [[1, "=A1*2", "=B1"]],
    (sheet) => sheet.getRange("A1:B1").moveTo("A3"),
    "A1:C3",
    [
      ["", "", "=B3"],
      ["", "", ""],
      [1, "=A3*2", ""],
    ],
  ),
  [
    "cells are moved to another sheet",
    async (sheet, context) => {
      const other = context.workbook.worksheets.add("Elsewhere");
      fill(sheet, [[1, "=A1"]]);
      await context.sync();
      sheet.getRange("A1").moveTo(other.getRange("B2"));
      const [left, reached] = [sheet.getRange("A1:B1"), other.getRange("B2")].map((range) => range.load("formulas"));
      await context.sync();
      other.delete();
      return [left?.formulas, reached?.formulas];
    },
    [[["", "=Elsewhere!B2"]], [[1]]],
  ],
  after(
    "the first of equal rows stays, whatever its case; cells beside and below do not move",
    [
      ["a", 1, "x"],
      ["A", 1, "y"],
      ["b", 1, "z"],
      ["a", 2, "w"],
      ["", "", ""],
      ["end", "", ""],
    ],
    (sheet) => sheet.getRange("A1:B4").removeDuplicates([0], false),
    "A1:C6",
    [
      ["a", 1, "x"],
      ["b", 1, "y"],
      ["", "", "z"],
      ["", "", "w"],
      ["", "", ""],
      ["end", "", ""],
    ],
  ),
  [
    "removed duplicates are counted, without the header, and a table gets shorter",
    async (sheet, context) => {
      fill(sheet, [
        ["Name", "No"],
        ["a", 1],
        ["a", 1],
        ["b", 1],
      ]);
      const table = sheet.tables.add("A1:B4", true);
      const result = table.getRange().removeDuplicates([0, 1], true).load("removed, uniqueRemaining");
      const range = table.getRange().load("address");
      await context.sync();
      return [result.removed, result.uniqueRemaining, range.address.split("!")[1]];
    },
    [1, 2, "A1:B3"],
  ],
  after(
    "duplicates need a column",
    [[1]],
    (sheet) => sheet.getRange("A1:A2").removeDuplicates([], false),
    "A1",
    "InvalidArgument",
  ),
  [
    "a text is replaced in constants and formulas, and what comes of it is entered",
    async (sheet) => {
      fill(sheet, [["cat", "Concat", "=A1", 12, "'12"]]);
      const count = sheet.replaceAll("A", "B", {});
      const number = sheet.getRange("A1:E1").replaceAll("12", "3", { completeMatch: true });
      return [await formulas(sheet, "A1:E1"), count.value, number.value];
    },
    [[["cBt", "ConcBt", "=B1", 3, 3]], 3, 2],
  ],
  [
    "only a whole text in its case is replaced",
    async (sheet) => {
      fill(sheet, [["cat", "Cat", "cats"]]);
      const count = sheet.replaceAll("cat", "dog", { completeMatch: true, matchCase: true });
      return [await formulas(sheet, "A1:C1"), count.value];
    },
    [[["dog", "Cat", "cats"]], 1],
  ],
  [
    "all cells that show a text are found",
    async (sheet, context) => {
      fill(sheet, [
        ["Done", "x", "done"],
        ["Done", "x", '="Do"&"ne"'],
      ]);
      const found = sheet.findAll("done", { completeMatch: true, matchCase: false }).load("address, areaCount");
      const none = sheet.findAllOrNullObject("nowhere", {}).load("isNullObject");
      await context.sync();
      return [found.address.replace(/[^,]*!/g, ""), found.areaCount, none.isNullObject];
    },
    ["A1:A2,C1:C2", 2, true],
  ],
  sorted(
    "numbers, texts, logical values, errors, blanks",
    ["", true, "b", "=1/0", -1, "A", false, 2],
    [-1, 2, "A", "b", false, true, "=1/0", ""],
  ),
  sorted("downwards, with blanks last", ["", true, "b", 2, 1], [true, "b", 2, 1, ""], { ascending: false }),
  sorted("texts in any case keep their order", ["b", "B", "a", "A"], ["a", "A", "b", "B"]),
  sorted("small letters before capitals when case matters", ["B", "b", "A", "a"], ["a", "A", "b", "B"], {}, true),
  sorted("text as numbers", ["'10", 9, "'2"], ["2", 9, "10"], { dataOption: "TextAsNumber" }),
  after(
    "formulas that are sorted read the cells beside their new place",
    [
      [3, "=A1*10"],
      [1, "=A2*10"],
      [2, "=$A$1"],
    ],
    (sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0 }]),
    "A1:B3",
    [
      [1, "=A1*10"],
      [2, "=$A$1"],
      [3, "=A3*10"],
    ],
  ),
  after(
    "a header stays, and of equal rows the second field decides",
    [
      ["Name", "No"],
      ["b", 1],
      ["a", 1],
      ["a", 2],
    ],
    (sheet) =>
      sheet.getRange("A1:B4").sort.apply(
        [
          { key: 0, ascending: true },
          { key: 1, ascending: false },
        ],
        false,
        true,
      ),
    "A1:B4",
    [
      ["Name", "No"],
      ["a", 2],
      ["a", 1],
      ["b", 1],
    ],
  ),
  after(
    "columns are sorted by a row",
    [
      [3, 1, 2],
      ["c", "a", "b"],
    ],
    (sheet) => sheet.getRange("A1:C2").sort.apply([{ key: 0 }], false, false, "Columns"),
    "A1:C2",
    [
      [1, 2, 3],
      ["a", "b", "c"],
    ],
  ),
  after(
    "hidden rows stay where they are",
    [[3], [9], [1]],
    (sheet) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
    },
    "A1:A3",
    [[1], [9], [3]],
  ),
  after(
    "a column outside is refused",
    [[1]],
    (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 1 }]),
    "A1",
    "InvalidArgument",
  ),
  after(
    "merged cells are not sorted",
    [[2], [1]],
    (sheet) => {
      sheet.getRange("A2:B2").merge();
      sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
    },
    "A1",
    "InvalidOperation",
  ),
  [
    "formats go with their cells, and cells of a colour come first",
    async (sheet, context) => {
      fill(sheet, [[1], [2], [3]]);
      sheet.getRange("A3").format.fill.color = "red";
      sheet.getRange("A1:A3").sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]);
      const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).load("values, format/fill/color"));
      await context.sync();
      return cells.map(({ values, format }) => [values[0]?.[0], format.fill.color]);
    },
    [
      [3, "#FF0000"],
      [1, "#FFFFFF"],
      [2, "#FFFFFF"],
    ],
  ],
  [
    "a table is sorted, knows how, and is sorted again",
    async (sheet, context) => {
      fill(sheet, [
        ["Name", "No"],
        ["b", 1],
        ["a", 2],
      ]);
      const table = sheet.tables.add("A1:B3", true);
      table.sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
      sheet.getRange("A2").values = [["c"]];
      table.sort.reapply();
      table.sort.load("fields, matchCase, method");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      const { fields, matchCase, method } = table.sort;
      table.sort.clear();
      table.sort.load("fields");
      await context.sync();
      return [body.values, fields, matchCase, method, table.sort.fields];
    },
    [
      [
        ["b", 1],
        ["c", 2],
      ],
      [{ key: 0, ascending: true }],
      false,
      "PinYin",
      [],
    ],
  ],
  [
    "a sort is told, and that rows are hidden and shown",
    async (sheet, context) => {
      fill(sheet, [[2], [1]]);
      const rows = await told(
        excel,
        (note) => sheet.onRowSorted.add(note),
        context,
        () => sheet.getRange("A1:A2").sort.apply([{ key: 0 }]),
      );
      const hidden = await told(
        excel,
        (note) => sheet.onRowHiddenChanged.add(note),
        context,
        () => {
          sheet.getRange("4:5").rowHidden = true;
          sheet.getRange("5:5").rowHidden = false;
        },
      );
      const short = ({ address, changeType }: { address?: string; changeType?: string }): unknown => [
        address,
        changeType,
      ];
      return [rows.map((each) => short(each as object)), hidden.map((each) => short(each as object))];
    },
    [
      [["A1:A2", null]],
      [
        ["4:5", "Hidden"],
        ["5:5", "Unhidden"],
      ],
    ],
  ],
  [
    "a sort is taken back in one step",
    async (sheet, context) => {
      fill(sheet, [[2], [1]]);
      await context.sync();
      sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
      await context.sync();
      excel.grid.undo();
      return formulas(sheet, "A1:A2");
    },
    [[2], [1]],
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
