import type { Browser } from "playwright-core";
import { launchBrowser, newPerson, openPage } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

/** An add-in that is not ours, written from Microsoft's documentation. */
const FOLDER = `${process.env["WORKBENCH_URL"] ?? ""}/addins/documentation`;

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, {
    workbook: "empty",
    language: "en-US",
    addin: `${FOLDER}/page.html`,
    functions: `${FOLDER}/functions.json`,
    namespace: "CONTOSO",
  });
});
afterAll(() => browser.close());

const until = async (address: string, expected: unknown): Promise<void> => {
  await expect(
    bench.page.waitForFunction(
      ([asked, wanted]) => JSON.stringify(window.workbench?.getValue(asked as string)) === JSON.stringify(wanted),
      [address, expected],
      { timeout: 120_000 },
    ),
  ).resolves.toBeTruthy();
};

test("plain, asynchronous and spilling functions show their values", async () => {
  await bench.type("A1", "=CONTOSO.ADD(2,40)");
  await bench.type("B1", '=CONTOSO.LATER("soon")');
  await bench.type("C1", "=CONTOSO.SPILLDOWN()");
  await bench.type("D1", "=CONTOSO.WHEREAMI()");
  await until("A1", 42);
  await until("B1", "soon, later");
  await until("C3", "third");
  await until("D1", "Sheet1!D1");
});

test("Enter enters what is typed while the list of functions is open, and Tab chooses from it", async () => {
  const list = bench.page.locator("[data-u-comp=sheets-formula-editor]").getByText("CONTOSO.WHEREAMI");
  const begin = async (cell: string): Promise<void> => {
    // A list that still closes after the cell before is not the one to come.
    await list.waitFor({ state: "hidden" });
    await bench.click(cell);
    await bench.page.waitForFunction((asked) => window.workbench?.selection().endsWith(asked), cell);
    await bench.page.keyboard.type("=CONTOSO.WHER");
    await list.waitFor();
  };
  await begin("E1");
  await bench.page.keyboard.press("Enter");
  await until("E1", { error: "#NAME?" });
  await begin("E2");
  await bench.page.keyboard.press("Tab");
  await list.waitFor({ state: "hidden" });
  // The library puts the caret behind the bracket by a timer of 30 ms that it has set by now: a longer one goes off after it, on any machine.
  await bench.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
  await bench.page.keyboard.type(")");
  await bench.page.keyboard.press("Enter");
  await until("E2", "Sheet1!E2");
});

test("an error carries its message to the status bar", async () => {
  await bench.type("A2", "=CONTOSO.DOUBLEPOSITIVE(-1)");
  await until("A2", { error: "#VALUE!", message: "The number must be positive." });
  await bench.click("A2");
  await bench.page.getByText("The number must be positive.").waitFor();
});

test("a stream counts, and stops when its formula goes", async () => {
  await bench.type("A3", "=CONTOSO.INCREMENT(5)");
  await until("A3", 10);
  await bench.type("A3", "done");
  await bench.pane.getByText("cancelled increment by 5").waitFor();
});

test("what is typed into a cell whose stream goes on is entered, however long that takes", async () => {
  await bench.type("B5", "=CONTOSO.INCREMENT(1)");
  await until("B5", 1);
  await bench.click("B5");
  await bench.page.waitForFunction(() => window.workbench?.selection().endsWith("B5"));
  await bench.page.keyboard.type("do");
  // The stream says something new every second.
  const heard = await bench.door((door) => door.counters().requests);
  await bench.page.waitForFunction((before) => (window.workbench?.counters().requests ?? 0) >= before + 3, heard);
  await bench.page.keyboard.type("ne");
  await bench.page.keyboard.press("Enter");
  await until("B5", "done");
});

test("worksheets, tables, names, settings and events do what the documentation says", async () => {
  await bench.pane.getByRole("button", { name: "Create table" }).click();
  await bench.pane.getByText("table created").waitFor();
  expect(await bench.value("Expenses!C3")).toBe(142.33);
  await bench.door((door) => door.setValue("Expenses!C2", 100));
  await bench.pane.getByText("sheet C2: 120 to 100").waitFor();
  await bench.pane.getByText("ExpensesTable RangeEdited C2 Local").waitFor();
  await bench.pane.getByRole("button", { name: "Add row" }).click();
  await until("Expenses!C4", 350);
  await bench.pane.getByRole("button", { name: "Total" }).click();
  await bench.pane.getByText("592.33 from Expenses!C2").waitFor();
  await bench.pane.getByRole("button", { name: "Remember" }).click();
  await bench.pane.getByText("NeedsReview is true").waitFor();
});

test("a chart is drawn over its cells by a library that comes with the first one, lives, follows rows, and is a picture", async () => {
  const { page, door } = bench;
  const chartScripts = (): Promise<number> =>
    page.evaluate(
      () => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/charts.js")).length,
    );
  expect(await chartScripts()).toBe(0);
  const inAddin = page.locator("#addin").contentFrame().locator("body");
  const sheetName = await inAddin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      const data = sheet.getRange("H1:I3");
      data.values = [
        ["", "Sales"],
        ["jan", 3],
        ["feb", 5],
      ];
      sheet.charts.add("ColumnClustered", data, "Columns").setPosition("B8", "E18");
      await context.sync();
      return sheet.name;
    }),
  );
  const drawn = (numbers: string) =>
    page.getByRole("img", { name: `Sales: column chart. Sales: ${numbers}.`, exact: true });
  await drawn("jan 3; feb 5").locator("svg").waitFor();
  expect(await chartScripts()).toBe(1);

  const topOf = (numbers: string): Promise<number> =>
    drawn(numbers).evaluate((element) => parseFloat((element as HTMLElement).style.top));
  const before = await topOf("jan 3; feb 5");
  await door((open, sheet: string) => {
    open.setValue("I3", 8);
    open.insertRows(sheet, 5, 2);
  }, sheetName);
  await drawn("jan 3; feb 8").waitFor();
  expect((await topOf("jan 3; feb 8")) - before).toBe(2 * 24);

  const picture = await inAddin.evaluate(() =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0);
      const image = chart.getImage(200, 100, "FitAndCenter");
      await context.sync();
      return image.value;
    }),
  );
  const bytes = Buffer.from(picture, "base64");
  expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(["PNG", 200, 100]);
});

test("the page is quiet about it", () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});

test("an add-in on another host name is refused with a sentence", async () => {
  const { page } = await openPage(await newPerson(browser));
  await page.goto(`${process.env["WORKBENCH_URL"] ?? ""}/workbench/?addin=https://example.com/page.html`);
  await page.getByRole("alert").getByText("must be an https address on the host name localhost").waitFor();
});
