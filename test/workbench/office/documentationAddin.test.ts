import path from "node:path";
import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import type { FunctionsMetadata } from "../../../src/workbench/invocations/contract";
import { startExcel, type RunningExcel } from "../../support/excel";
import metadata from "../../support/addins/documentation/functions.json";

const PAGE = path.resolve(__dirname, "../../support/addins/documentation/page.html");
const FILE: WorkbookFile = {
  ...emptyWorkbook(),
  active: "Functions",
  sheets: [
    {
      name: "Functions",
      cells: {
        A1: "=CONTOSO.ADD(1,2)",
        A2: "=CONTOSO.DOUBLEPOSITIVE(-1)",
        A3: '=CONTOSO.LATER("done")',
        A4: "=CONTOSO.WHEREAMI()",
        C1: "=CONTOSO.SPILLDOWN()",
        E1: "=CONTOSO.INCREMENT(5)",
      },
    },
  ],
};

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({
    file: FILE,
    functions: metadata as FunctionsMetadata,
    namespace: "CONTOSO",
    language: "en-US",
    page: PAGE,
  });
});
afterAll(async () => {
  excel.enter("Functions!E1", "");
  await excel.stop();
});

/** Streams never fall silent, so these wait for what they expect. */
async function eventually(claim: () => void): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    try {
      return claim();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  claim();
}

const log = (): string[] =>
  [...excel.window.document.querySelectorAll("#log li")].map(({ textContent }) => textContent ?? "");
const click = (id: string): void => excel.window.document.getElementById(id)?.click();

test("the page is ready in Excel", () =>
  eventually(() => expect(excel.window.document.getElementById("status")?.textContent).toBe("ready in Excel")));

test.each<readonly [string, unknown]>([
  ["A1", 3],
  ["A2", { error: "#VALUE!" }],
  ["A3", "done, later"],
  ["A4", "Functions!A4"],
  ["C1", "first"],
  ["C3", "third"],
])("%s shows the function's answer", (cell, expected) =>
  eventually(() => {
    const value = excel.value(`Functions!${cell}`);
    if (typeof expected === "object") expect(value).toMatchObject(expected as object);
    else expect(value).toBe(expected);
  }),
);

test("a function's error message is kept", () =>
  eventually(() => {
    const { sheetId } = excel.place("Functions!A2");
    expect(excel.invocations.messageAt(sheetId, 1, 0)).toBe("The number must be positive.");
  }));

test("a range that holds spilled cells says so", async () => {
  const spills = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Functions");
    const [all, some, none] = ["C1:C3", "C1:C5", "A1"].map((address) => sheet.getRange(address).load("hasSpill"));
    await context.sync();
    return [all?.hasSpill, some?.hasSpill, none?.hasSpill];
  });
  expect([...spills]).toEqual([true, null, false]);
});

test("a stream counts up until its formula goes", async () => {
  await eventually(() => expect(Number(excel.value("Functions!E1"))).toBeGreaterThanOrEqual(10));
  excel.enter("Functions!E1", "");
  await eventually(() => expect(log()).toContain("cancelled increment by 5"));
});

test("the page makes a table and hears of its changes", async () => {
  click("create-table");
  await eventually(() => expect(log()).toContain("table created"));
  expect(excel.grid.table("ExpensesTable")?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  excel.enter("Expenses!C2", 130);
  await eventually(() => expect(log()).toContain("ExpensesTable RangeEdited C2 Local"));
  expect(log()).toContain("sheet C2: 120 to 130");
});

test("the page adds a row and sums", async () => {
  click("add-row");
  await eventually(() => expect(excel.grid.table("ExpensesTable")?.area.rows).toBe(4));
  click("total");
  await eventually(() =>
    expect(excel.window.document.getElementById("answer")?.textContent).toBe("622.33 from Expenses!C2"),
  );
});

test("the page keeps a setting, and says which statement failed", async () => {
  click("remember");
  await eventually(() => expect(log()).toContain("NeedsReview is true"));
  click("missing-sheet");
  await eventually(() => expect(log().join()).toMatch(/ItemNotFound: var worksheet\w* = worksheets\.getItem/));
});

test("the page sorts, filters, copies, fills, finds and replaces, then comments, groups and formats cells", async () => {
  click("tidy");
  await eventually(() =>
    expect(log()).toContain(
      "removed 1, 3 left, replaced 2 in Tidy!A4,Tidy!D4, constants in Tidy!A1:B4,Tidy!D1:E4,Tidy!G5:G7",
    ),
  );
  click("review");
  await eventually(() => expect(log()).toContain("TODO: add data. 1 reply, #FFFFFF in Tidy!A1"));
});
