import { carryThrough } from "../../../src/workbench/carryThrough";
import type { Client } from "../../../src/workbench/host/client";
import type { BatchResponse } from "../../../src/workbench/host/wire";
import { startExcel, type RunningExcel } from "../../support/excel";
import { sample } from "./sample";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ file: sample(), language: "en-US" });
});
afterAll(() => excel.stop());

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly statement?: string; readonly errorLocation?: string };
}

/** What a batch fails with. */
async function failure(batch: (context: Excel.RequestContext) => unknown): Promise<Failure> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    return error as Failure;
  }
  throw new Error("nothing failed");
}

const data = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Data");

test.each<readonly [string, string, (context: Excel.RequestContext) => unknown]>([
  ["a missing sheet", "ItemNotFound", (c) => c.workbook.worksheets.getItem("No").load("name")],
  ["a missing table", "ItemNotFound", (c) => c.workbook.tables.getItem("No").load("name")],
  ["a missing name", "ItemNotFound", (c) => c.workbook.names.getItem("No").load("name")],
  ["a missing setting", "ItemNotFound", (c) => c.workbook.settings.getItem("No").load("value")],
  ["a missing column", "ItemNotFound", (c) => c.workbook.tables.getItem("Costs").columns.getItem("No").load("name")],
  ["a sheet of the name that Excel keeps for itself", "InvalidArgument", (c) => c.workbook.worksheets.add("history")],
  ["a number format with half a quote", "InvalidArgument", (c) => (data(c).getRange("A9").numberFormat = [['0"kr']])],
  [
    "a number format of five sections",
    "InvalidArgument",
    (c) => (data(c).getRange("A9").numberFormat = [["0;0;0;@;0"]]),
  ],
  ["a condition that is left open", "InvalidArgument", (c) => (data(c).getRange("A9").numberFormat = [["[<5"]])],
  ["a sheet of a taken name", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("data")],
  ["a name that is taken", "ItemAlreadyExists", (c) => c.workbook.names.add("rent", data(c).getRange("A1"))],
  ["a name that is no name", "InvalidArgument", (c) => c.workbook.names.add("1 x", data(c).getRange("A1"))],
  ["a sheet name with a forbidden letter", "InvalidArgument", (c) => c.workbook.worksheets.add("a/b")],
  ["an address that is none", "InvalidArgument", (c) => data(c).getRange("no address").load("address")],
  ["a range above the sheet", "InvalidArgument", (c) => data(c).getRange("A1").getOffsetRange(-1, 0).load("address")],
  ["a cell outside the sheet", "InvalidArgument", (c) => data(c).getCell(-1, 0).load("address")],
  ["indexes outside the sheet", "InvalidArgument", (c) => data(c).getRangeByIndexes(0, 0, 0, 1).load("address")],
  ["ranges that do not meet", "ItemNotFound", (c) => data(c).getRange("A1").getIntersection("C3").load("address")],
  ["a table over a table", "InvalidOperation", (c) => data(c).tables.add("A2:B3", true)],
  ["a table name with a space", "InvalidArgument", (c) => (c.workbook.tables.getItem("Costs").name = "my costs")],
  [
    "values of another size",
    "InvalidArgument",
    (c) =>
      (data(c).getRange("F1:G1").values = [
        [1, 2],
        [3, 4],
      ] as unknown as number[][]),
  ],
  ["a table row of another width", "InvalidArgument", (c) => c.workbook.tables.getItem("Costs").rows.add(-1, [["x"]])],
  ["a visibility that is none", "InvalidArgument", (c) => (data(c).visibility = "No" as Excel.SheetVisibility)],
  [
    "a total row that is not shown",
    "ItemNotFound",
    (c) => c.workbook.tables.getItem("Costs").getTotalRowRange().load("address"),
  ],
  [
    "precedents of a cell without any",
    "ItemNotFound",
    (c) => data(c).getRange("A1").getDirectPrecedents().load("addresses"),
  ],
])("%s answers %s", async (_, code, batch) => {
  expect((await failure(batch)).code).toBe(code);
});

test("the last visible sheet cannot be deleted", async () => {
  const code = await failure((c) => {
    data(c).delete();
    c.workbook.worksheets.getItem("My sheet").delete();
  }).then((error) => error.code);
  expect(code).toBe("InvalidOperation");
  excel.grid.undo();
});

test("a range of a deleted sheet is an invalid reference", async () => {
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.add("Short-lived");
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
  });
  expect(error.code).toBe("InvalidReference");
});

test("the error names the statement that failed", async () => {
  const error = await failure((context) => {
    data(context).getRange("A1").load("values");
    context.workbook.worksheets.getItem("No").getRange("A1").load("values");
  });
  expect(error.debugInfo.statement).toContain("worksheets.getItem(...)");
});

test("what came before the error stays done, what comes after is not done", async () => {
  await failure((context) => {
    data(context).getRange("H1").values = [["before"]];
    context.workbook.worksheets.getItem("No").activate();
    data(context).getRange("H2").values = [["after"]];
  });
  expect([excel.value("Data!H1"), excel.value("Data!H2")]).toEqual(["before", ""]);
});

test.each<readonly [string, string, (context: Excel.RequestContext) => unknown]>([
  ["a method", "Range.ShowCard", (c) => data(c).getRange("A1").showCard()],
  ["a collection", "Workbook.PivotTables", (c) => c.workbook.pivotTables.load("items")],
  ["a property", "Worksheet.enableCalculation", (c) => data(c).load("enableCalculation")],
])("%s that the host has not learned is named", async (_, member, batch) => {
  const error = await failure(batch);
  expect(error.code).toBe("NotImplemented");
  expect(error.message).toMatch(new RegExp(`^NotImplemented: ${member}`, "i"));
});

test("a property that was not loaded is the client's own error", async () => {
  const read = Excel.run(async (context) => {
    const range = data(context).getRange("A1");
    await context.sync();
    return range.values;
  });
  await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("what never comes is given up after half a minute, so that others have their turn", async () => {
  jest.useFakeTimers();
  try {
    function* asking(): Generator<Promise<unknown>, BatchResponse> {
      try {
        yield new Promise(() => undefined);
      } catch (error) {
        return { Results: [{ ActionId: 1, Value: (error as { readonly code: string }).code }], TraceIds: [] };
      }
      return { Results: [], TraceIds: [] };
    }
    const response = carryThrough(asking(), { grid: { idle: () => true } } as Client);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(await response).toEqual({ Results: [{ ActionId: 1, Value: "GeneralException" }], TraceIds: [] });
  } finally {
    jest.useRealTimers();
  }
});
