import { startExcel, type RunningExcel } from "../../support/excel";
import { emptyWorkbook } from "../../../src/workbench/grid/file";

/** What Microsoft's documentation and the issues of OfficeDev/office-js say of tables, with Excel's options as delivered. */
let excel: RunningExcel;
afterEach(() => excel.stop());

const HEADERS = { A1: "Number", B1: "String", C1: "Formula" };
const BODY = { A2: 1, B2: "foo", C2: "", A3: 2, B3: "bar", C3: "", A4: 3, B4: "baz", C4: "", A5: 4, B5: "qux", C5: "" };

const start = async (cells: Readonly<Record<string, string | number>>, area: string) => {
  excel = await startExcel({
    language: "en-US",
    file: {
      ...emptyWorkbook(),
      active: "Sheet1",
      sheets: [{ name: "Sheet1", cells }],
      tables: [{ name: "Table1", sheet: "Sheet1", area }],
    },
  });
};

/** What a table's body says in its own batch. */
const bodyAfter = (work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Table1");
    work(table, context.workbook.worksheets.getItem("Sheet1"));
    const body = table.getDataBodyRange().load("formulas");
    await context.sync();
    return body.formulas;
  });

test("documentation of co-authoring: values directly below a table make it larger, blank ones do not", async () => {
  await start({ ...HEADERS, ...BODY }, "A1:C5");
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Table1");
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const below = (): Excel.Range => table.getRange().getLastRow().getOffsetRange(1, 0);
    below().values = [["", "", ""]];
    const afterBlank = table.rows.load("count");
    await context.sync();
    expect(afterBlank.count).toBe(4);
    below().values = [[5, "new", ""]];
    const afterData = table.rows.load("count");
    sheet.getRange("D6").values = [["beside"]];
    const columns = table.columns.load("items/name");
    await context.sync();
    expect(afterData.count).toBe(5);
    expect(columns.items.map(({ name }) => name)).toEqual(["Number", "String", "Formula", "Column4"]);
  });
});

test("documentation of co-authoring: resizing after that adds a blank row", async () => {
  await start({ ...HEADERS, ...BODY }, "A1:C5");
  const body = await bodyAfter((table) => {
    table.getRange().getLastRow().getOffsetRange(1, 0).values = [[5, "new", ""]];
    table.resize(table.getRange().getResizedRange(1, 0));
  });
  expect(body.slice(4)).toEqual([
    [5, "new", ""],
    ["", "", ""],
  ]);
});

test("#1916 and #2093: formulas of other rows are copied into rows without one, and replaced", async () => {
  await start(HEADERS, "A1:C2");
  const body = await bodyAfter((table) => {
    table.rows.add(undefined, [
      ["a", 1, "=A3"],
      ["b", 2, ""],
      ["c", 3, "=A5&B5"],
    ]);
  });
  expect(body.map((row) => row[2])).toEqual(["=A2&B2", "=A3&B3", "=A4&B4", "=A5&B5"]);
});

test("#5909: of different formulas over a whole column the last is that of every cell", async () => {
  await start({ ...HEADERS, ...BODY }, "A1:C5");
  const body = await bodyAfter((_, sheet) => {
    sheet.getRange("A1:C5").values = [
      ["Number", "String", "Formula"],
      [1, "foo", "=1+1"],
      [2, "bar", "=2+2"],
      [3, "baz", "=3+3"],
      [4, "qux", "=4+4"],
    ];
  });
  expect(body.map((row) => row[2])).toEqual(["=4+4", "=4+4", "=4+4", "=4+4"]);
  await excel.settled();
  expect(excel.value("C2")).toBe(8);
});

test("#5909: editing the formula of any cell edits all", async () => {
  await start({ ...HEADERS, ...BODY, C2: "=A2", C3: "=A3", C4: "=A4", C5: "=A5" }, "A1:C5");
  excel.enter("Sheet1!C3", "=A3*10");
  await excel.settled();
  expect(["C2", "C3", "C4", "C5"].map((cell) => excel.value(`Sheet1!${cell}`))).toEqual([10, 20, 30, 40]);
});

test("#6745: of formulas in rows that are added to a cleared table the bottom one is that of all", async () => {
  await start(HEADERS, "A1:C2");
  const body = await bodyAfter((table) => {
    table.rows.add(undefined, [
      [1, "a", "=1+1"],
      [2, "b", "=1+2"],
      [3, "c", "=1+3"],
    ]);
  });
  expect(body.map((row) => row[2])).toEqual(["=1+3", "=1+3", "=1+3", "=1+3"]);
});

test("with the options off, formulas stay as they were written", async () => {
  await start({ ...HEADERS, ...BODY }, "A1:C5");
  excel.setFaults({ includeNewRowsAndColumnsInTable: false, fillFormulasInTables: false });
  const body = await bodyAfter((table, sheet) => {
    sheet.getRange("C2:C5").formulas = [["=1+1"], ["=2+2"], ["=3+3"], ["=4+4"]];
    table.getRange().getLastRow().getOffsetRange(1, 0).values = [[5, "new", ""]];
  });
  expect(body.map((row) => row[2])).toEqual(["=1+1", "=2+2", "=3+3", "=4+4"]);
});

test("a row of totals moves down for rows that are added, and is asked for by its own members", async () => {
  await start({ ...HEADERS, ...BODY, C2: 1, C3: 1, C4: 1, C5: 1 }, "A1:C5");
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Table1");
    await expect(async () => {
      table.getTotalRowRange().load("address");
      await context.sync();
    }).rejects.toMatchObject({ code: "ItemNotFound" });
  });
  const body = await bodyAfter((table) => {
    table.showTotals = true;
    table.rows.add(undefined, [[5, "new", 10]]);
  });
  expect(body).toHaveLength(5);
  await excel.settled();
  expect([excel.value("A7"), excel.value("C7"), excel.formula("C7")]).toEqual([
    "Total",
    14,
    "=SUBTOTAL(109,Table1[Formula])",
  ]);
});
