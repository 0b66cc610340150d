import { startExcel, type RunningExcel } from "../../support/excel";
import { sample } from "./sample";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel({ file: sample(), language: "en-US" });
});
afterEach(() => excel.stop());

type Told = Record<string, unknown>;

/** Collects what a handler is told. */
async function listen(subscribe: (context: Excel.RequestContext, handler: (event: unknown) => Promise<void>) => void) {
  const told: Told[] = [];
  await Excel.run(async (context) => {
    subscribe(context, (event) => {
      told.push(event as Told);
      return Promise.resolve();
    });
    await context.sync();
  });
  return told;
}

const write = (batch: (context: Excel.RequestContext) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
const data = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Data");

test("an edit of one cell is told with before and after", async () => {
  const told = await listen((c, handler) => data(c).onChanged.add(handler));
  excel.enter("Data!B2", 70);
  await excel.settled();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    type: "WorksheetChanged",
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
  });
  expect(told[0]?.["details"]).toMatchObject({ valueBefore: 100, valueAfter: 70, valueTypeAfter: "Double" });
});

test("the add-in's own writing is told as its own", async () => {
  const told = await listen((c, handler) => c.workbook.worksheets.onChanged.add(handler));
  await write((c) => (data(c).getRange("B2:B3").values = [[1], [2]]));
  await excel.settled();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ address: "B2:B3", source: "Local", triggerSource: "ThisLocalAddin" });
});

test("a colleague's edit is told as remote", async () => {
  const told = await listen((c, handler) => data(c).onChanged.add(handler));
  const { sheetId, area } = excel.place("Data!B2");
  excel.grid.asOneStep("remote", () => excel.grid.write(sheetId, area, [[70]]));
  await excel.settled();
  expect(told).toMatchObject([{ address: "B2", source: "Remote" }]);
});

test("formula results are told by onCalculated, not by onChanged", async () => {
  const changed = await listen((c, handler) => c.workbook.worksheets.getItem("My sheet").onChanged.add(handler));
  const calculated = await listen((c, handler) => c.workbook.worksheets.getItem("My sheet").onCalculated.add(handler));
  excel.enter("Data!B2", 70);
  await excel.settled();
  expect(changed).toHaveLength(0);
  expect(calculated).toMatchObject([{ type: "WorksheetCalculated", address: "A1" }]);
});

test("a table's change is told to the table, the sheet's tables and all tables", async () => {
  const table = await listen((c, handler) => c.workbook.tables.getItem("Costs").onChanged.add(handler));
  const sheet = await listen((c, handler) => data(c).tables.onChanged.add(handler));
  const all = await listen((c, handler) => c.workbook.tables.onChanged.add(handler));
  excel.enter("Data!B2", 70);
  excel.enter("Data!F2", 70);
  await excel.settled();
  expect([table.length, sheet.length, all.length]).toEqual([1, 1, 1]);
  expect(table[0]).toMatchObject({ type: "TableChanged", address: "B2", changeType: "RangeEdited" });
});

test("the selection is told to the sheet, the table and the workbook", async () => {
  const sheet = await listen((c, handler) => data(c).onSelectionChanged.add(handler));
  const table = await listen((c, handler) => c.workbook.tables.getItem("Costs").onSelectionChanged.add(handler));
  const workbook = await listen((c, handler) => c.workbook.onSelectionChanged.add(handler));
  excel.select("Data!B2:B3");
  await excel.settled();
  expect(sheet).toMatchObject([{ type: "WorksheetSelectionChanged", address: "B2:B3" }]);
  expect(table).toMatchObject([{ type: "TableSelectionChanged", address: "B2:B3", isInsideTable: true }]);
  expect(workbook).toHaveLength(1);
});

test("sheets and tables that come and go are told", async () => {
  const told = await listen((c, handler) => {
    const { worksheets, tables } = c.workbook;
    worksheets.onAdded.add(handler);
    worksheets.onDeleted.add(handler);
    worksheets.onActivated.add(handler);
    worksheets.onDeactivated.add(handler);
    tables.onAdded.add(handler);
    tables.onDeleted.add(handler);
  });
  await write((c) => {
    const sheet = c.workbook.worksheets.add("New");
    sheet.getRange("A1").values = [["x"]];
    sheet.tables.add("A1:B2", true);
    sheet.activate();
  });
  await write((c) => c.workbook.worksheets.getItem("New").delete());
  await excel.settled();
  const types = new Set(told.map(({ type }) => type));
  expect([...types].sort()).toEqual(
    [
      "TableAdded",
      "TableDeleted",
      "WorksheetActivated",
      "WorksheetAdded",
      "WorksheetDeactivated",
      "WorksheetDeleted",
    ].sort(),
  );
});

test("a removed handler is told nothing more", async () => {
  const told: unknown[] = [];
  let registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await write((c) => {
    registration = data(c).onChanged.add((event) => {
      told.push(event);
      return Promise.resolve();
    });
  });
  excel.enter("Data!B2", 1);
  await excel.settled();
  await Excel.run((registration as NonNullable<typeof registration>).context, async (context) => {
    registration?.remove();
    await context.sync();
  });
  excel.enter("Data!B2", 2);
  await excel.settled();
  expect(told).toHaveLength(1);
});

test("an add-in that switches events off is told nothing until it switches them on", async () => {
  const told = await listen((c, handler) => data(c).onChanged.add(handler));
  await write((c) => {
    c.runtime.enableEvents = false;
    data(c).getRange("F1").values = [[1]];
  });
  await excel.settled();
  await write((c) => {
    c.runtime.enableEvents = true;
    data(c).getRange("F2").values = [[1]];
  });
  await excel.settled();
  expect(told).toMatchObject([{ address: "F2" }]);
});
