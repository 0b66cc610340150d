import { startExcel, type RunningExcel } from "../../support/excel";
import { sample } from "./sample";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ file: sample(), language: "en-US" });
});
afterEach(() => excel.stop());

const write = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
  });

test.each<readonly [entered: string | number | boolean, stored: unknown]>([
  [12, 12],
  ["12", 12],
  ["TRUE", true],
  ["'12", "12"],
  ["text", "text"],
  ["", ""],
])("%p is stored as %p", async (entered, stored) => {
  await write((sheet) => (sheet.getRange("F1").values = [[entered]]));
  expect(excel.value("Data!F1")).toBe(stored);
});

test("text stays text where the number format is text", async () => {
  await write((sheet) => {
    sheet.getRange("F1").numberFormat = [["@"]];
    sheet.getRange("F1").values = [["12"]];
  });
  expect(excel.value("Data!F1")).toBe("12");
});

test("null leaves a cell as it is", async () => {
  await write((sheet) => (sheet.getRange("A2:B2").values = [[null as unknown as string, 7]]));
  expect([excel.value("Data!A2"), excel.value("Data!B2")]).toEqual(["Rent", 7]);
});

test("one value fills a range", async () => {
  await write((sheet) => (sheet.getRange("F1:G2").values = 5 as unknown as number[][]));
  expect([excel.value("Data!F1"), excel.value("Data!G2")]).toEqual([5, 5]);
});

test("a formula is calculated and given back", async () => {
  await write((sheet) => (sheet.getRange("F1").formulas = [["=B2+1"]]));
  await excel.settled();
  expect([excel.value("Data!F1"), excel.formula("Data!F1")]).toEqual([101, "=B2+1"]);
});

test("range.set writes several members at once", async () => {
  await write((sheet) =>
    sheet.getRange("F1").set({ values: [[0.5]], numberFormat: [["0%"]], format: { font: { bold: true } } }),
  );
  expect(excel.value("Data!F1")).toBe(0.5);
  const { sheetId, area } = excel.place("Data!F1");
  expect(excel.grid.texts(sheetId, area)).toEqual([["50%"]]);
  expect(excel.grid.format(sheetId, area.row, area.column).bold).toBe(true);
});

test("more cells than the client sends at once arrive whole", async () => {
  const rows = Array.from({ length: 700 }, (_, row) => [row, row * 2, `r${row}`]);
  await write((sheet) => (sheet.getRange("H1:J700").values = rows));
  const { sheetId, area } = excel.place("Data!H1:J700");
  expect(excel.grid.values(sheetId, area)).toEqual(rows);
});

test("one batch is one undo step, and reading is none", async () => {
  await write((sheet, context) => {
    context.workbook.worksheets.add("New").getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("F1").values = [["x"]];
  });
  await write((sheet) => void sheet.getRange("F1").load("values"));
  excel.grid.undo();
  expect(excel.grid.sheet("New")).toBeUndefined();
  expect(excel.value("Data!F1")).toBe("");
});

test("a table row is added after the last", async () => {
  await write((_, context) => void context.workbook.tables.getItem("Costs").rows.add(undefined, [["Fun", 9]]));
  expect(excel.grid.table("Costs")?.area.rows).toBe(4);
  expect([excel.value("Data!A4"), excel.value("Data!B4")]).toEqual(["Fun", 9]);
});

test("a table row is deleted", async () => {
  await write((_, context) => context.workbook.tables.getItem("Costs").rows.getItemAt(0).delete());
  expect(excel.grid.table("Costs")?.area.rows).toBe(2);
  expect(excel.value("Data!A2")).toBe("Food");
});

test("several table rows are deleted", async () => {
  await write((_, context) => void context.workbook.tables.getItem("Costs").rows.add(undefined, [["Fun", 9]]));
  await write((_, context) => context.workbook.tables.getItem("Costs").rows.deleteRowsAt(0, 2));
  expect(excel.grid.table("Costs")?.area.rows).toBe(2);
  expect(excel.value("Data!A2")).toBe("Fun");
});

const columnNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Costs");
    columns.load("items/name");
    await context.sync();
    return columns.items.map(({ name }) => name);
  });

test("a column is added, renamed and deleted", async () => {
  await write((_, context) => {
    const column = context.workbook.tables.getItem("Costs").columns.add(undefined, [["Note"], ["a"], ["b"]]);
    column.name = "Remark";
  });
  expect([...(await columnNames())]).toEqual(["Item", "Amount", "Remark"]);
  await write((_, context) => context.workbook.tables.getItem("Costs").columns.getItem("Remark").delete());
  expect([...(await columnNames())]).toEqual(["Item", "Amount"]);
});

test("a table becomes a range and the cells stay", async () => {
  await write((_, context) => void context.workbook.tables.getItem("Costs").convertToRange());
  expect(excel.grid.tables()).toHaveLength(0);
  expect(excel.value("Data!A2")).toBe("Rent");
});

test("names, settings and properties are kept and deleted", async () => {
  await write((sheet, context) => {
    context.workbook.names.add("Food", sheet.getRange("B3"), "a comment");
    context.workbook.settings.add("size", { wide: true });
    context.workbook.properties.custom.add("Reviewed", "yes");
    sheet.customProperties.add("kind", "data");
    context.workbook.settings.getItem("theme").delete();
  });
  expect(excel.grid.names().find(({ name }) => name === "Food")).toMatchObject({
    formula: "=Data!$B$3",
    comment: "a comment",
  });
  expect(excel.file().settings).toEqual({ size: { wide: true } });
  expect(excel.file().sheets[0]?.properties).toEqual({ owner: "finance", kind: "data" });
  expect(excel.host.extras.customProperties.get("Reviewed")).toBe("yes");
});

test("rows are inserted and deleted", async () => {
  await write((sheet) => void sheet.getRange("6:7").insert("Down"));
  await write((sheet) => sheet.getRange("6:7").delete("Up"));
  await excel.settled();
  expect(excel.formula("Data!D1")).toBe("=SUM(B2:B3)");
});

test("sheets are renamed, hidden, moved, shown and deleted", async () => {
  await write((sheet, context) => {
    sheet.name = "Figures";
    sheet.position = 1;
    const secret = context.workbook.worksheets.getItem("Secret");
    secret.visibility = "VeryHidden";
    context.workbook.worksheets.getItem("My sheet").activate();
  });
  expect(excel.grid.sheets().map(({ name }) => name)).toEqual(["My sheet", "Figures", "Secret"]);
  expect(excel.grid.sheet("Secret")?.visibility).toBe("VeryHidden");
  expect(excel.grid.sheet(excel.grid.activeSheetId())?.name).toBe("My sheet");
});
