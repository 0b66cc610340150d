import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, type Question, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

const cellsOf = (range: Excel.Range): string => range.address.split("!")[1] ?? "";

/** A table of numbers named N with a column beside it; the value of a formula right of both. */
const formulaIn =
  (formula: (table: string) => string): Question =>
  async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Date", "Net cost"],
      [1, 10],
      [3, 30],
    ];
    const table = sheet.tables.add("A1:B3", true).load("name");
    await context.sync();
    sheet.getRange("D2").formulas = [[formula(table.name)]];
    return read(sheet.getRange("D2"), "values", ({ values }) => values[0]?.[0] as unknown);
  };

const ROWS: readonly Row[] = [
  [
    "a table of headers alone has one blank row",
    async (sheet, context) => {
      const table = sheet.tables.add("A1:B1", true);
      const body = table.getDataBodyRange().load("address,values");
      const whole = table.getRange().load("address");
      table.rows.load("count");
      await context.sync();
      return [cellsOf(body), body.values, cellsOf(whole), table.rows.count];
    },
    ["A2:B2", [["", ""]], "A1:B2", 1],
  ],
  [
    "what stands below a table of headers alone makes room for its row",
    async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["Head"], ["below"]];
      const table = sheet.tables.add("A1", true);
      const body = table.getDataBodyRange().load("values");
      const below = sheet.getRange("A3").load("values");
      await context.sync();
      return [body.values, below.values];
    },
    [[[""]], [["below"]]],
  ],
  [
    "a new column may have formulas of its row",
    async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["N"], [1], [3]];
      const table = sheet.tables.add("A1:A3", true);
      await context.sync();
      table.columns.add(undefined, [["K"], ["=[@N]*2"], ["=[@N]*2"]]);
      return read(sheet.getRange("B1:B3"), "values", ({ values }) => values);
    },
    [["K"], [2], [6]],
  ],
  [
    "a column put before another leaves it its id",
    async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B2", true);
      const before = table.columns.getItem("b").load("id");
      await context.sync();
      table.columns.add(0, [["z"], [1]]);
      await context.sync();
      const after = table.columns.getItem("b").load("id,index");
      const added = table.columns.getItem("z").load("id,index");
      const byId = table.columns.getItem(before.id).load("name");
      await context.sync();
      return [before.id === after.id, after.index, added.index, added.id === after.id, byId.name];
    },
    [true, 2, 0, false, "b"],
  ],
  ...(
    [
      [
        "put before",
        (table: Excel.Table) => void table.columns.add(0, [["z"], [9]]),
        ["=SUM(T[a])", "=SUM(T[b])"],
        [3, 4],
      ],
      ["put between", (table: Excel.Table) => void table.columns.add(1), ["=SUM(T[a])", "=SUM(T[b])"], [3, 4]],
      ["put last", (table: Excel.Table) => void table.columns.add(), ["=SUM(T[a])", "=SUM(T[b])"], [3, 4]],
      [
        "deleted",
        (table: Excel.Table) => table.columns.getItem("a").delete(),
        ["=SUM(#REF!)", "=SUM(T[b])"],
        ["#REF!", 4],
      ],
    ] as const
  ).map(([what, change, formulas, values]): Row => [
    `formulas name the columns that they named when one is ${what}`,
    async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        ["a", "b", "c"],
        [3, 4, 5],
      ];
      const table = sheet.tables.add("A1:C2", true).load("name");
      await context.sync();
      const cells = sheet.getRange("H5:I5");
      cells.formulas = [[`=SUM(${table.name}[a])`, `=SUM(${table.name}[b])`]];
      await context.sync();
      change(table);
      return read(cells, "formulas,values", (range) => [
        (range.formulas[0] as string[]).map((formula) => formula.replace(table.name, "T")),
        range.values[0],
      ]);
    },
    [formulas, values],
  ]),
  [
    "the copy of a sheet has tables of its own, which its formulas name",
    async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["Cost"], [1], [3]];
      const table = sheet.tables.add("A1:A3", true).load("name");
      await context.sync();
      sheet.getRange("C1").formulas = [[`=SUM(${table.name}[Cost])`]];
      const copy = sheet.copy("End");
      await context.sync();
      copy.getRange("A2").values = [[10]];
      const tables = copy.tables.load("items/name");
      const [own, first] = [copy, sheet].map((each) => each.getRange("C1").load("values,formulas"));
      await context.sync();
      const [{ name }] = tables.items as [Excel.Table];
      return [
        tables.items.length,
        name !== table.name,
        [own?.values, own?.formulas[0]?.[0] === `=SUM(${name}[Cost])`],
        [first?.values, first?.formulas[0]?.[0] === `=SUM(${table.name}[Cost])`],
      ];
    },
    [1, true, [[[13]], true], [[[4]], true]],
  ],
  ["a column is named in any case", formulaIn((table) => `=SUM(${table}[DATE])`), 4],
  ["a table is named in any case", formulaIn((table) => `=SUM(${table.toUpperCase()}[date])`), 4],
  ["a column of this row is named in any case", formulaIn((table) => `=${table}[@dAtE]`), 1],
  ["several columns are named in any case", formulaIn((table) => `=SUM(${table}[[DATE]:[net COST]])`), 44],
  [
    "a column that is named in another case is renamed with its header",
    async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["Date"], [1], [3]];
      const table = sheet.tables.add("A1:A3", true).load("name");
      await context.sync();
      sheet.getRange("C1").formulas = [[`=SUM(${table.name}[DATE])`]];
      await context.sync();
      sheet.getRange("A1").values = [["Day"]];
      const { name } = table;
      return read(sheet.getRange("C1"), "values,formulas", ({ values, formulas }) => [
        values,
        String(formulas[0]?.[0]).replace(name, "T"),
      ]);
    },
    [[[4]], "=SUM(T[Day])"],
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
