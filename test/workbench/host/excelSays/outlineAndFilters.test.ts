import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

/** Which of the first rows (or columns) are hidden, by number. */
async function hidden(
  sheet: Excel.Worksheet,
  count = 8,
  axis: "rows" | "columns" = "rows",
): Promise<readonly number[]> {
  const lines = Array.from({ length: count }, (_, index) =>
    axis === "rows" ? sheet.getCell(index, 0).load("rowHidden") : sheet.getCell(0, index).load("columnHidden"),
  );
  await sheet.context.sync();
  return lines.flatMap((line, index) => ((axis === "rows" ? line.rowHidden : line.columnHidden) ? [index + 1] : []));
}

const DATA = [
  ["Name", "No", "Day"],
  ["ann", 5, 46023],
  ["bob", 1, 46030],
  ["Cid", 3, 46100],
  ["dan", "", 46400],
  ["eve", 4, 46401],
];

/** A table of six rows; which of them a filter of a column hides. */
const filtered = (
  title: string,
  column: "Name" | "No" | "Day",
  apply: (filter: Excel.Filter, sheet: Excel.Worksheet) => void,
  answer: unknown,
): Row => [
  `filter: ${title}`,
  async (sheet, context) => {
    sheet.getRange("A1:C6").values = DATA;
    sheet.getRange("C2:C6").numberFormat = [["yyyy-mm-dd"]];
    const table = sheet.tables.add("A1:C6", true);
    apply(table.columns.getItem(column).filter, sheet);
    await context.sync();
    return hidden(sheet);
  },
  answer,
];

const ROWS: readonly Row[] = [
  filtered("values in any case", "Name", (filter) => filter.applyValuesFilter(["ANN", "eve"]), [3, 4, 5]),
  filtered("blanks", "No", (filter) => filter.applyValuesFilter([""]), [2, 3, 4, 6]),
  filtered("the largest two", "No", (filter) => filter.applyTopItemsFilter(2), [3, 4, 5]),
  filtered("the smallest quarter", "No", (filter) => filter.applyBottomPercentFilter(25), [2, 4, 5, 6]),
  filtered("two conditions", "No", (filter) => filter.applyCustomFilter(">1", "<5", "And"), [2, 3, 5]),
  filtered("either of two", "No", (filter) => filter.applyCustomFilter("=1", ">=5", "Or"), [4, 5, 6]),
  filtered("texts that end with a letter", "Name", (filter) => filter.applyCustomFilter("=*b"), [2, 4, 5, 6]),
  filtered("texts that are another", "Name", (filter) => filter.applyCustomFilter("<>bob"), [3]),
  filtered("above the average", "No", (filter) => filter.applyDynamicFilter("AboveAverage"), [3, 4, 5]),
  filtered("a month of any year", "Day", (filter) => filter.applyDynamicFilter("AllDatesInPeriodJanuary"), [4]),
  filtered(
    "a year",
    "Day",
    (filter) => filter.apply({ filterOn: "Values", values: [{ date: "2026-01-01", specificity: "Year" }] }),
    [5, 6],
  ),
  filtered(
    "a colour",
    "Name",
    (filter, sheet) => {
      sheet.getRange("A3").format.fill.color = "red";
      filter.applyCellColorFilter("#FF0000");
    },
    [2, 4, 5, 6],
  ),
  filtered("none of nothing", "No", (filter) => filter.applyTopItemsFilter(0), "InvalidArgument"),
  filtered(
    "icons are not known",
    "No",
    (filter) => filter.applyIconFilter({ set: "ThreeFlags", index: 0 }),
    "NotImplemented",
  ),
  [
    "filters of two columns work together, are told, cleared one by one, and are applied again when asked",
    async (sheet, context) => {
      sheet.getRange("A1:C6").values = DATA;
      const table = sheet.tables.add("A1:C6", true);
      const [names, numbers] = [table.columns.getItem("Name").filter, table.columns.getItem("No").filter];
      names.applyCustomFilter("<>bob");
      numbers.applyCustomFilter(">3");
      names.load("criteria");
      table.autoFilter.load("criteria, enabled, isDataFiltered");
      await context.sync();
      const both = await hidden(sheet);
      names.clear();
      await context.sync();
      const one = await hidden(sheet);
      sheet.getRange("B3").values = [[9]];
      await context.sync();
      const stale = await hidden(sheet);
      table.reapplyFilters();
      await context.sync();
      const again = await hidden(sheet);
      const { criteria, enabled, isDataFiltered } = table.autoFilter;
      table.clearFilters();
      await context.sync();
      return [names.criteria, criteria.length, enabled, isDataFiltered, both, one, stale, again, await hidden(sheet)];
    },
    [
      { filterOn: "Custom", criterion1: "<>bob", operator: "And" },
      3,
      true,
      true,
      [3, 4, 5],
      [3, 4, 5],
      [3, 4, 5],
      [4, 5],
      [],
    ],
  ],
  [
    "a sheet has one filter, which follows inserted rows and columns",
    async (sheet, context) => {
      sheet.getRange("A1:C6").values = DATA;
      const none = sheet.autoFilter.getRangeOrNullObject().load("isNullObject");
      sheet.autoFilter.apply("A1:C6", 1, { filterOn: "Custom", criterion1: ">3" });
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("B:B").insert("Right");
      sheet.autoFilter.load("criteria, enabled");
      const range = sheet.autoFilter.getRange().load("address");
      await context.sync();
      const before = await hidden(sheet);
      sheet.autoFilter.clearCriteria();
      await context.sync();
      const after = await hidden(sheet);
      const { criteria, enabled } = sheet.autoFilter;
      sheet.autoFilter.remove();
      const gone = sheet.autoFilter.getRangeOrNullObject().load("isNullObject");
      await context.sync();
      return [
        none.isNullObject,
        criteria.map(({ filterOn }) => filterOn ?? null),
        enabled,
        range.address.split("!")[1],
        before,
        after,
        gone.isNullObject,
      ];
    },
    [true, [null, null, "Custom", null], true, "A2:D7", [4, 5, 6], [], true],
  ],
  [
    "groups are levels that are shown and hidden",
    async (sheet, context) => {
      sheet.getRange("2:6").group("ByRows");
      sheet.getRange("3:4").group("ByRows");
      sheet.getRange("B:C").group("ByColumns");
      sheet.showOutlineLevels(2, 1);
      await context.sync();
      const second = [await hidden(sheet), await hidden(sheet, 4, "columns")];
      sheet.showOutlineLevels(1, 0);
      await context.sync();
      const first = [await hidden(sheet), await hidden(sheet, 4, "columns")];
      sheet.showOutlineLevels(8, 8);
      sheet.getRange("3:3").hideGroupDetails("ByRows");
      await context.sync();
      const details = await hidden(sheet);
      sheet.getRange("2:6").showGroupDetails("ByRows");
      sheet.getRange("3:4").ungroup("ByRows");
      sheet.showOutlineLevels(2, 0);
      await context.sync();
      return [second, first, details, await hidden(sheet)];
    },
    [
      [
        [3, 4],
        [2, 3],
      ],
      [
        [2, 3, 4, 5, 6],
        [2, 3],
      ],
      [2, 3, 4, 5, 6],
      [],
    ],
  ],
  [
    "groups follow inserted rows",
    async (sheet, context) => {
      sheet.getRange("2:3").group("ByRows");
      sheet.getRange("3:3").insert("Down");
      sheet.showOutlineLevels(1, 0);
      await context.sync();
      return hidden(sheet);
    },
    [2, 3, 4],
  ],
  ...(
    [
      ["rows by columns", (sheet) => sheet.getRange("2:3").group("ByColumns"), "InvalidArgument"],
      ["what is in no group", (sheet) => sheet.getRange("2:3").ungroup("ByRows"), "InvalidOperation"],
      [
        "a ninth level",
        (sheet) => Array.from({ length: 8 }, () => sheet.getRange("2:3").group("ByRows")),
        "InvalidOperation",
      ],
      ["nine levels", (sheet) => sheet.showOutlineLevels(9, 0), "InvalidArgument"],
      [
        "a filter of a sheet over a table",
        (sheet) => {
          sheet.tables.add("A1:B3", true);
          sheet.autoFilter.apply("B1:C6");
        },
        "InvalidOperation",
      ],
      [
        "a table over the filter of a sheet",
        (sheet) => {
          sheet.autoFilter.apply("A1:B6");
          sheet.tables.add("B3:C5", true);
        },
        "InvalidOperation",
      ],
      [
        "a table that grows over the filter of a sheet",
        (sheet) => {
          sheet.autoFilter.apply("C1:D6");
          sheet.tables.add("A1:B3", true).resize("A1:C3");
        },
        "InvalidOperation",
      ],
      ["a page break before the first row", (sheet) => sheet.horizontalPageBreaks.add("A1"), "InvalidArgument"],
    ] as readonly (readonly [string, (sheet: Excel.Worksheet) => unknown, string])[]
  ).map(([title, work, answer]): Row => [
    `refused: ${title}`,
    async (sheet, context) => {
      work(sheet);
      await context.sync();
    },
    answer,
  ]),
  [
    "page breaks come before a cell, follow it, and go",
    async (sheet, context) => {
      const rows = sheet.horizontalPageBreaks;
      rows.add("A5");
      const third = rows.add("A3");
      sheet.verticalPageBreaks.add("C1");
      const cell = third.getCellAfterBreak().load("address");
      sheet.getRange("1:1").insert("Down");
      rows.load("items/rowIndex, items/columnIndex");
      sheet.verticalPageBreaks.load("items/columnIndex");
      await context.sync();
      const before = rows.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]);
      rows.getItem(0).delete();
      const left = rows.getCount();
      sheet.verticalPageBreaks.removePageBreaks();
      const none = sheet.verticalPageBreaks.getCount();
      await context.sync();
      return [
        cell.address.split("!")[1],
        before,
        sheet.verticalPageBreaks.items[0]?.columnIndex,
        left.value,
        none.value,
      ];
    },
    [
      "A3",
      [
        [3, 0],
        [5, 0],
      ],
      2,
      1,
      0,
    ],
  ],
  [
    "standard sizes are those of a cell that nobody has touched, in points",
    (sheet) =>
      read(sheet, "standardHeight, standardWidth", ({ standardHeight, standardWidth }) => [
        standardHeight,
        standardWidth,
      ]),
    [18, 66],
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
