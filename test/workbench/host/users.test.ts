import { openForTwo, type ExcelUser, type SharedWorkbook } from "../../support/users";
import { sample } from "./sample";

let shared: SharedWorkbook<ExcelUser>;
let anne: ExcelUser;
let bo: ExcelUser;
beforeEach(async () => {
  shared = await openForTwo(sample());
  [anne, bo] = shared.users;
  await shared.workbench.settled();
});
afterEach(() => shared.stop());

type Told = Readonly<Record<string, unknown>>;

/** Collects what a user's add-in is told of changes in the sheet `Data`. */
async function listen(user: ExcelUser): Promise<Told[]> {
  const told: Told[] = [];
  await user.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").onChanged.add(async (event) => void told.push({ ...event }));
    await context.sync();
  });
  return told;
}

const write = (user: ExcelUser, address: string, value: string | number = user === anne ? "Anne" : "Bo") =>
  user.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange(address).values = [[value]];
    await context.sync();
  });
const value = (address: string): unknown => {
  const { grid } = shared.workbench;
  const [column = "", row = ""] = [address.slice(0, 1), address.slice(1)];
  const area = { row: Number(row) - 1, column: column.charCodeAt(0) - 65, rows: 1, columns: 1 };
  return grid.values(grid.sheet("Data")?.id ?? "", area)[0]?.[0];
};
const enter = (row: number, content: string): void => {
  const { grid } = shared.workbench;
  grid.asOneStep("user", () =>
    grid.write(grid.sheet("Data")?.id ?? "", { row, column: 5, rows: 1, columns: 1 }, [[content]]),
  );
};
/** Longer than a slow machine takes for what is done meanwhile. */
const LATE = 2000;

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe("events", () => {
  test("what a user's add-in writes is local to that user and remote to the other", async () => {
    const [annes, bos] = [await listen(anne), await listen(bo)];
    await write(bo, "F1");
    await shared.workbench.settled();
    expect(bos).toMatchObject([{ address: "F1", source: "Local", triggerSource: "ThisLocalAddin" }]);
    expect(annes).toMatchObject([{ address: "F1", source: "Remote", triggerSource: "Unknown" }]);
  });

  test("what the person at the grid types is local to the first user and remote to the second", async () => {
    const [annes, bos] = [await listen(anne), await listen(bo)];
    enter(0, "typed");
    await shared.workbench.settled();
    expect(annes).toMatchObject([{ address: "F1", source: "Local" }]);
    expect(bos).toMatchObject([{ address: "F1", source: "Remote" }]);
  });

  test("as many events are lost as was said, and only for that user", async () => {
    const [annes, bos] = [await listen(anne), await listen(bo)];
    bo.setFaults({ loseEvents: "all" });
    await write(anne, "F1");
    await shared.workbench.settled();
    expect([annes.length, bos.length]).toEqual([1, 0]);
    bo.setFaults({ loseEvents: 1 });
    await write(anne, "F2");
    await write(anne, "F3");
    await shared.workbench.settled();
    expect(bos).toMatchObject([{ address: "F3" }]);
  });

  test("events come twice to the user for whom they are doubled", async () => {
    const [annes, bos] = [await listen(anne), await listen(bo)];
    bo.setFaults({ doubleEvents: true });
    await write(anne, "F1");
    await shared.workbench.settled();
    expect(annes).toHaveLength(1);
    expect(bos).toMatchObject([{ address: "F1" }, { address: "F1" }]);
  });

  test("what others do is told late, what one does oneself at once", async () => {
    const bos = await listen(bo);
    bo.setFaults({ eventDelayMs: LATE });
    await write(anne, "F1");
    await write(bo, "F2");
    await until(() => bos.length > 0);
    expect(bos).toMatchObject([{ address: "F2", source: "Local" }]);
    await shared.workbench.settled();
    expect(bos).toMatchObject([{ address: "F2" }, { address: "F1", source: "Remote" }]);
  });

  test("each user's Excel tells results as soon as it has calculated, and a late one tells them late", async () => {
    const told: string[] = [];
    for (const user of [anne, bo])
      await user.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("My sheet");
        sheet.onCalculated.add(async () => void told.push(user === anne ? "Anne" : "Bo"));
        await context.sync();
      });
    bo.setFaults({ eventDelayMs: LATE });
    await write(anne, "B2", 7);
    await until(() => told.length > 0);
    expect(told).toEqual(["Anne"]);
    await shared.workbench.settled();
    expect(told).toEqual(["Anne", "Bo"]);
  });
});

describe("requests", () => {
  test("each user has faults and counters alone", async () => {
    for (const user of shared.users) user.resetCounters();
    bo.setFaults({ failSync: 1 });
    await write(anne, "F1");
    await expect(write(bo, "F2")).rejects.toMatchObject({ code: "GeneralException" });
    expect([value("F1"), value("F2")]).toEqual(["Anne", ""]);
    expect(shared.users.map((user) => user.counters().syncs)).toEqual([1, 1]);
  });

  test("one user types in a cell and the other's add-in works on", async () => {
    anne.setFaults({ cellEditMode: true });
    await expect(write(anne, "F1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await write(bo, "F1");
    expect(value("F1")).toBe("Bo");
    anne.setFaults({ cellEditMode: false });
  });

  test("requests that are held are carried out in the order in which they are released", async () => {
    for (const user of shared.users) user.hold();
    const writes = [write(anne, "F1"), write(bo, "F1"), write(bo, "F2")];
    await until(() => anne.held().length + bo.held().length === writes.length);
    expect([anne.held(), bo.held()]).toEqual([[{ writes: true }], [{ writes: true }, { writes: true }]]);
    expect(value("F1")).toBe("");
    bo.release(1);
    await until(() => value("F2") !== "");
    expect([value("F1"), value("F2")]).toEqual(["", "Bo"]);
    bo.release();
    await until(() => value("F1") !== "");
    expect(value("F1")).toBe("Bo");
    for (const user of shared.users) user.letPass();
    await Promise.all(writes);
    expect(value("F1")).toBe("Anne");
  });

  test("a batch that stops until the grid has calculated is carried out to its end before another's", async () => {
    const writing = anne.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("F1:F2").formulas = [[5], ["=F1*2"]];
      const doubled = sheet.getRange("F2").load("values");
      sheet.getRange("F3").values = [["Anne"]];
      await context.sync();
      return doubled.values[0]?.[0] as unknown;
    });
    const other = bo.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("F1").values = [[7]];
      sheet.getRange("F3").values = [["Bo"]];
      await context.sync();
    });
    expect(await writing).toBe(10);
    await other;
    expect([value("F1"), value("F3")]).toEqual([7, "Bo"]);
  });

  test("a request of more than 5 MB is refused in Excel's own words, and nothing of it is done", async () => {
    const big = "x".repeat(30_000);
    const writing = bo.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      for (let row = 0; row < 180; row += 1) sheet.getCell(row, 8).values = [[big]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
      message: expect.stringContaining("Størrelsen af anmodningsdata har overskredet grænsen.") as string,
    });
    expect(value("I1")).toBe("");
  });

  test("an answer that is too large is refused, but what was asked for has been done", async () => {
    bo.setFaults({ payloadLimit: 5_000 });
    const reading = bo.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("F1").values = [["done"]];
      sheet.getRange("A1:Z100").load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
      message: expect.stringContaining("Størrelsen af svardata har overskredet grænsen.") as string,
    });
    expect(value("F1")).toBe("done");
  });
});

/** Makes a table larger by a row and writes it, in one batch. */
const append = (user: ExcelUser, item: string): Promise<void> =>
  user.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Costs");
    table.resize(table.getRange().getResizedRange(1, 0));
    table.getRange().getLastRow().values = [[item, 1]];
    await context.sync();
  });

test("both users' rows are there when the second has seen the first", async () => {
  await append(anne, "Anne's");
  await append(bo, "Bo's");
  expect([value("A4"), value("A5")]).toEqual(["Anne's", "Bo's"]);
});

test("who has not seen the other's new row writes over it, as when Excel merges two copies", async () => {
  bo.setFaults({ lateSight: true });
  await append(anne, "Anne's");
  await append(bo, "Bo's");
  expect([value("A4"), value("A5")]).toEqual(["Bo's", ""]);
  expect(shared.workbench.grid.table("Costs")?.area.rows).toBe(4);
  await append(bo, "Bo's second");
  expect(value("A5")).toBe("Bo's second");
});
