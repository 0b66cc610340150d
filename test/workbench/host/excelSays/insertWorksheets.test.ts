import { CHART_TYPES } from "../../../../src/workbench/grid/charts/chartTypes";
import { emptyWorkbook, type SheetFile, type WorkbookFile } from "../../../../src/workbench/grid/file";
import { startExcel, type RunningExcel } from "../../../support/excel";
import { xlsxOf } from "../../../support/xlsx";
import { EVERYTHING } from "../../xlsx/everythingFile";

let excel: RunningExcel;
let file: string;
beforeAll(async () => {
  file = Buffer.from(await xlsxOf(EVERYTHING)).toString("base64");
});
beforeEach(async () => {
  excel = await startExcel({ file: emptyWorkbook("en-US"), language: "en-US" });
});
afterEach(() => excel.stop());

const insert = (options?: Excel.InsertWorksheetOptions): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return ids.value;
  });
const names = (): readonly string[] => excel.grid.sheets().map(({ name }) => name);
const partsOf = (name: string) => excel.grid.parts(excel.grid.sheet(name)?.id ?? "");

test("all sheets of a file come behind the others, with what is on them, and their formulas read them", async () => {
  const ids = await insert();
  await excel.settled();
  expect(names()).toEqual(["Sheet1", "Ark1", "Other", "Et ark"]);
  expect(ids).toEqual(
    names()
      .slice(1)
      .map((name) => excel.grid.sheet(name)?.id),
  );
  expect([excel.formula("Ark1!D2"), excel.value("Ark1!D2"), excel.value("Other!B4")]).toEqual([
    "=SUM(Other!B2:B4)",
    9,
    5,
  ]);
  expect(partsOf("Other").charts).toHaveLength(CHART_TYPES.length);
  expect(partsOf("Ark1").conditionalFormats.length).toBeGreaterThan(20);
  expect(excel.grid.tables().map(({ name }) => name)).toEqual(["Tal"]);
  expect(excel.grid.name("YTD2024")?.formula).toBe("=Other!$B$4");
  expect(excel.grid.activeSheetId()).toBe(excel.grid.sheet("Sheet1")?.id);
});

test("a sheet whose name is taken gets a number, and so does its table; charts and formulas of it read its own cells", async () => {
  await insert();
  await insert({ sheetNamesToInsert: ["other", "Ark1"], positionType: "Before", relativeTo: "Sheet1" });
  await excel.settled();
  expect(names()).toEqual(["Ark1 (2)", "Other (2)", "Sheet1", "Ark1", "Other", "Et ark"]);
  expect(excel.grid.tables().map(({ name }) => name)).toEqual(["Tal", "Tal_2"]);
  expect(excel.formula("'Ark1 (2)'!D2")).toBe("=SUM('Other (2)'!B2:B4)");
  expect(JSON.stringify(partsOf("Other (2)").charts).match(/"formula":"[^$]*/g)).toEqual(
    expect.not.arrayContaining(['"formula":"=Other!']),
  );
  expect(excel.grid.name("YTD2024")?.formula).toBe("=Other!$B$4");
});

test("what refers to a sheet that stays behind refers to nothing, and undo takes the sheets away again", async () => {
  await insert({ sheetNamesToInsert: ["Ark1"], positionType: "Beginning" });
  await excel.settled();
  expect([names(), excel.formula("Ark1!D2")]).toEqual([["Ark1", "Sheet1"], "=SUM(#REF!)"]);
  expect(excel.grid.name("Periode")).toBeUndefined();
  excel.grid.undo();
  expect(names()).toEqual(["Sheet1"]);
});

describe("of a file whose names chain with those of the workbook", () => {
  const sheetOf = (name: string, cells: SheetFile["cells"], more: Partial<SheetFile> = {}): SheetFile => ({
    ...{ name, cells },
    ...more,
  });
  const SALES = { A1: { content: "Y" }, A2: { content: 1 } };
  const chained: WorkbookFile = {
    ...emptyWorkbook("en-US"),
    sheets: [
      sheetOf("Sheet1", { A1: { content: 1 }, B1: { content: "=Sheet1!A1+'Sheet1 (2)'!A1" } }),
      sheetOf("Sheet1 (2)", { A1: { content: 10 } }, { visibility: "VeryHidden" }),
      sheetOf("Sums", { A1: { content: "=SUM(Sales[Y])" }, A2: { content: "=SUM(Sales2[Y])" } }),
      sheetOf("Data", SALES, { properties: { kind: "data" }, protection: { options: {} } }),
      sheetOf("More", { ...SALES, A2: { content: 10 } }),
    ],
    tables: [
      { name: "Sales", sheet: "Data", area: "A1:A2" },
      { name: "Sales2", sheet: "More", area: "A1:A2" },
    ],
    names: [{ name: "Total", formula: "=SUM(Sales[Y])" }],
  };
  let bytes: string;
  beforeAll(async () => {
    bytes = Buffer.from(await xlsxOf(chained)).toString("base64");
  });
  const insertChained = (sheetNamesToInsert: readonly string[] = []): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(bytes, { sheetNamesToInsert: [...sheetNamesToInsert] });
      await context.sync();
    });

  test("each formula and name reads the cells and tables of its own file, which are hidden, protected and marked as there", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [["Y"], [100]];
      sheet.tables.add("A1:A2", true).name = "Sales";
      await context.sync();
    });
    await insertChained();
    await excel.settled();
    expect(names()).toEqual(["Sheet1", "Sheet1 (2)", "Sheet1 (2) (2)", "Sums", "Data", "More"]);
    expect([excel.value("'Sheet1 (2)'!B1"), excel.value("Sums!A1"), excel.value("Sums!A2")]).toEqual([11, 1, 10]);
    expect(excel.grid.name("Total")?.formula).toBe("=SUM(Sales2[Y])");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hidden = worksheets.getItem("Sheet1 (2) (2)").load("visibility");
      const data = worksheets.getItem("Data");
      const kind = data.customProperties.getItem("kind").load("value");
      data.protection.load("protected");
      await context.sync();
      expect([hidden.visibility, data.protection.protected, kind.value]).toEqual(["VeryHidden", true, "data"]);
    });
  });

  test("what stays behind is nothing, also where the workbook has something of that name", async () => {
    await insertChained(["Sheet1", "Sums", "More"]);
    await excel.settled();
    expect(excel.formula("'Sheet1 (2)'!B1")).toBe("='Sheet1 (2)'!A1+#REF!");
    expect([excel.formula("Sums!A1"), excel.value("Sums!A2")]).toEqual(["=SUM(#REF!)", 10]);
    expect(excel.grid.name("Total")).toBeUndefined();
  });
});

test("comments that come twice are two", async () => {
  await insert({ sheetNamesToInsert: ["Ark1"] });
  await insert({ sheetNamesToInsert: ["Ark1"] });
  const ids = ["Ark1", "Ark1 (2)"].flatMap((name) => partsOf(name).comments.map(({ id }) => id));
  expect([ids.length > 0, new Set(ids).size]).toEqual([true, ids.length]);
});

test.each<readonly [string, () => Promise<unknown>, string]>([
  ["a sheet that is not in it", () => insert({ sheetNamesToInsert: ["No"] }), "ItemNotFound"],
  ["a place beside no sheet", () => insert({ positionType: "After", relativeTo: "No" }), "ItemNotFound"],
  [
    "what is no file",
    () =>
      Excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64("bm8gZmlsZQ==");
        await context.sync();
      }),
    "InvalidArgument",
  ],
  [
    "what is no base64",
    () =>
      Excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64("%%%");
        await context.sync();
      }),
    "InvalidArgument",
  ],
])("%s is refused, and nothing comes", async (_, work, code) => {
  await expect(work()).rejects.toMatchObject({ code });
  expect(names()).toEqual(["Sheet1"]);
});
