import { startExcel, type RunningExcel } from "../../support/excel";
import { sample } from "./sample";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ file: sample(), language: "en-US" });
});
afterAll(() => excel.stop());

describe("null objects", () => {
  test.each<readonly [string, (context: Excel.RequestContext) => { readonly isNullObject: boolean }]>([
    ["sheet", (c) => c.workbook.worksheets.getItemOrNullObject("No")],
    ["table", (c) => c.workbook.tables.getItemOrNullObject("No")],
    ["name", (c) => c.workbook.names.getItemOrNullObject("No")],
    ["setting", (c) => c.workbook.settings.getItemOrNullObject("No")],
    ["intersection", (c) => c.workbook.worksheets.getFirst().getRange("A1").getIntersectionOrNullObject("C3")],
    ["used range", (c) => c.workbook.worksheets.getItem("Secret").getUsedRangeOrNullObject()],
  ])("a missing %s is one", async (_, find) => {
    const isNull = await Excel.run(async (context) => {
      const object = find(context);
      await context.sync();
      return object.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("what hangs on a null object is null as well", async () => {
    const nulls = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("No");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect([...nulls]).toEqual([true, true]);
  });

  test("what exists is none", async () => {
    const found = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Costs").load("name");
      await context.sync();
      return [table.isNullObject, table.name];
    });
    expect([...found]).toEqual([false, "Costs"]);
  });
});

describe("tracked objects", () => {
  test("a range lives across syncs of one run", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("F1");
      await context.sync();
      range.values = [[1]];
      await context.sync();
      range.getResizedRange(1, 0).values = [[2], [3]];
      await context.sync();
    });
    expect([excel.value("Data!F1"), excel.value("Data!F2")]).toEqual([2, 3]);
  });

  test("a tracked range lives in the next run, and moves with the cells", async () => {
    let kept: Excel.Range | undefined;
    await Excel.run(async (context) => {
      kept = context.workbook.worksheets.getItem("My sheet").getRange("C3");
      context.trackedObjects.add(kept);
      await context.sync();
    });
    await Excel.run(kept as Excel.Range, async (context) => {
      (kept as Excel.Range).values = [["kept"]];
      context.trackedObjects.remove(kept as Excel.Range);
      await context.sync();
    });
    expect(excel.value("'My sheet'!C3")).toBe("kept");
  });

  test("references are let go after the run", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
      await context.sync();
    });
    await excel.settled();
    expect([...excel.host.clients].map(({ references }) => references.size)).toEqual([0]);
  });
});

test("a sheet that is added once in a batch is added once", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Once");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
  expect(excel.grid.sheets().filter(({ name }) => name.startsWith("Once"))).toHaveLength(1);
});
