import { startExcel, type RunningExcel } from "../../support/excel";
import { sample } from "./sample";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ file: sample(), language: "en-US" });
});
afterEach(() => excel.stop());

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const run = (batch: Batch): Promise<void> =>
  Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
  });
const REFUSED = { code: "AccessDenied", message: "You cannot perform the requested operation." };
const costs = ({ workbook }: Excel.RequestContext): Excel.Table => workbook.tables.getItem("Costs");

test("a sheet says whether it is protected and what is allowed", async () => {
  const read = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets
        .getItem("Data")
        .load("protection/protected,protection/options");
      await context.sync();
      return [protection.protected, protection.options.allowFormatCells, protection.options.allowSort];
    });
  expect([...((await read()) as unknown[])]).toEqual([false, false, false]);
  await run((sheet) => sheet.protection.protect({ allowFormatCells: true }));
  expect([...((await read()) as unknown[])]).toEqual([true, true, false]);
});

test.each<readonly [string, Batch]>([
  ["writing a cell", (sheet) => (sheet.getRange("F1").values = [[1]])],
  ["writing a formula", (sheet) => (sheet.getRange("F1").formulas = [["=1"]])],
  ["clearing cells", (sheet) => sheet.getRange("A1").clear()],
  ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
  ["a colour", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
  ["a column's width", (sheet) => (sheet.getRange("A1").format.columnWidth = 200)],
  ["inserting a row", (sheet) => sheet.getRange("2:2").insert("Down")],
  ["deleting a row", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["adding a table row", (_, context) => costs(context).rows.add(undefined, [["Fun", 9]])],
  ["deleting a table row", (_, context) => costs(context).rows.getItemAt(0).delete()],
  ["resizing a table", (_, context) => costs(context).resize("A1:B5")],
  ["adding a table", (sheet) => sheet.tables.add("H1:I2", true)],
  ["deleting a table", (_, context) => costs(context).delete()],
  ["a rule", (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar")],
  ["what may be typed", (sheet) => (sheet.getRange("F1").dataValidation.rule = { custom: { formula: "=F1>1" } })],
  ["a link", (sheet) => (sheet.getRange("A1").hyperlink = { address: "https://example.com/" })],
  ["deleting the sheet", (sheet) => sheet.delete()],
  ["unlocking cells", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
])("%s is refused on a protected sheet", async (_, batch) => {
  await run((sheet) => sheet.protection.protect());
  const before = JSON.stringify(excel.file());
  await expect(run(batch)).rejects.toMatchObject(REFUSED);
  expect(JSON.stringify(excel.file())).toBe(before);
});

test("what was done before the refused action stays done, as in any batch", async () => {
  await run((sheet) => sheet.protection.protect());
  const batch = run((sheet, { workbook }) => {
    workbook.worksheets.getItem("My sheet").getRange("C1").values = [["before"]];
    sheet.getRange("F1").values = [["refused"]];
    workbook.worksheets.getItem("My sheet").getRange("C2").values = [["after"]];
  });
  await expect(batch).rejects.toMatchObject(REFUSED);
  expect(["'My sheet'!C1", "Data!F1", "'My sheet'!C2"].map((cell) => excel.value(cell))).toEqual(["before", "", ""]);
});

test("unlocked cells take values, and a range with one locked cell takes none", async () => {
  await run((sheet) => {
    sheet.getRange("F1:F3").format.protection.locked = false;
    sheet.protection.protect();
  });
  await run((sheet) => (sheet.getRange("F1:F3").values = [[1], [2], [3]]));
  expect(excel.value("Data!F3")).toBe(3);
  await expect(run((sheet) => (sheet.getRange("F3:F4").values = [[9], [9]]))).rejects.toMatchObject(REFUSED);
  expect(excel.value("Data!F3")).toBe(3);
});

test("what the options allow is done", async () => {
  await run((sheet) => sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }));
  await run((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("6:6").insert("Down");
  });
  await expect(run((sheet) => sheet.getRange("6:6").delete("Up"))).rejects.toMatchObject(REFUSED);
});

test("each option allows what it is about, and how a sheet is printed is never held back", async () => {
  const link = { address: "https://example.com/" };
  await run((sheet) => {
    sheet.getRange("F1").hyperlink = link;
    sheet.getRange("F1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
  });
  await run((sheet) => sheet.getRange("F1").conditionalFormats.add("DataBar"));
  await expect(run((sheet) => sheet.getRange("F1").clear("Hyperlinks"))).rejects.toMatchObject(REFUSED);
  await run((sheet) => {
    sheet.pageLayout.orientation = "Landscape";
    sheet.showHeadings = false;
    sheet.protection.unprotect();
    sheet.protection.protect({ allowInsertHyperlinks: true });
  });
  await expect(run((sheet) => sheet.getRange("F1").conditionalFormats.add("IconSet"))).rejects.toMatchObject(REFUSED);
  await run((sheet) => sheet.getRange("F1").clear("Hyperlinks"));
  expect(excel.file().sheets.find(({ name }) => name === "Data")).toMatchObject({
    page: { orientation: "Landscape" },
    headings: false,
    conditionalFormats: [{ ranges: "F1" }],
  });
  expect(excel.file().sheets.find(({ name }) => name === "Data")).not.toHaveProperty("links");
});

test("a password is needed where one was set, and without one anybody may unprotect", async () => {
  await run((sheet) => sheet.protection.protect({}, "secret"));
  await expect(run((sheet) => sheet.protection.unprotect("wrong"))).rejects.toMatchObject({ code: "InvalidArgument" });
  await run((sheet) => sheet.protection.unprotect("secret"));
  await run((sheet) => (sheet.getRange("F1").values = [[1]]));
  await run((sheet) => sheet.protection.unprotect());
  expect(excel.value("Data!F1")).toBe(1);
});

test("other sheets and the person at the grid are not held back", async () => {
  await run((sheet) => sheet.protection.protect());
  await run((_, { workbook }) => (workbook.worksheets.getItem("My sheet").getRange("C1").values = [[1]]));
  excel.enter("Data!F1", "typed");
  expect([excel.value("'My sheet'!C1"), excel.value("Data!F1")]).toEqual([1, "typed"]);
});

test("a file keeps that the workbook's structure is protected, and with which password", async () => {
  await run((__, { workbook }) => workbook.protection.protect("secret"));
  expect(excel.file().structureProtection).toEqual({ password: "secret" });
  const file = excel.file();
  await excel.stop();
  excel = await startExcel({ file, language: "en-US" });
  await expect(run((sheet) => sheet.delete())).rejects.toMatchObject(REFUSED);
  await run((__, { workbook }) => workbook.protection.unprotect("secret"));
  expect(excel.file().structureProtection).toBeUndefined();
});

test.each<readonly [string, Batch]>([
  ["adding a sheet", (_, { workbook }) => workbook.worksheets.add("New")],
  ["deleting a sheet", (sheet) => sheet.delete()],
  ["copying a sheet", (sheet) => sheet.copy()],
  ["renaming a sheet", (sheet) => (sheet.name = "Figures")],
  ["showing a sheet", (_, { workbook }) => (workbook.worksheets.getItem("Secret").visibility = "Visible")],
])("%s is refused when the workbook's structure is protected", async (_, batch) => {
  await run((__, { workbook }) => workbook.protection.protect("secret"));
  await expect(run(batch)).rejects.toMatchObject(REFUSED);
  await run((__, { workbook }) => workbook.protection.unprotect("secret"));
  await run(batch);
});
