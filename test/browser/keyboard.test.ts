import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { keyboardPane, type KeyboardPane } from "../support/keyboardPane";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;
let keys: KeyboardPane;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, { workbook: "empty", language: "en-US", pane: "320" });
  keys = keyboardPane(bench);
});
afterAll(() => browser.close());

test("a scorecard is started and a KPI defined by keyboard alone", async () => {
  // What F6 does in Excel: the focus goes to the task pane.
  await bench.pane.getByRole("button").first().focus();
  await keys.press("Start empty");
  await bench.pane.getByRole("heading", { name: "Balanced scorecard" }).waitFor();
  await bench.pane.getByRole("button", { name: "Add perspective" }).waitFor();
  await keys.press("Add perspective");
  await bench.pane.getByRole("heading", { name: "New perspective" }).waitFor();
  await keys.type("Name", "Customer");
  await keys.press("Save");
  await bench.pane.getByRole("region", { name: "Customer" }).waitFor();

  await keys.press("Add KPI to Customer", "Shift+Tab");
  await bench.pane.getByRole("heading", { name: "New KPI" }).waitFor();
  await keys.type("Name", "NPS");
  // Office.js stops at every radio button, so the last choice comes before the number.
  for (const [value, lastChoice] of [
    ["45", "Series"],
    ["60", "Cell"],
  ] as const) {
    await keys.tabTo("None");
    await bench.page.keyboard.press("ArrowRight");
    await keys.tabTo(lastChoice);
    await bench.page.keyboard.press("Tab");
    await bench.page.keyboard.type(value);
  }
  await keys.press("Save");
  await bench.pane.getByRole("button", { name: "Edit NPS", exact: true }).waitFor();
  await bench.settled();
  await bench.door((door) => door.setFormula("A1", '=BSC.SCORE("NPS")'));
  await bench.settled();
  // 100 · 45 / 60
  expect(await bench.value("A1")).toBe(75);
  expect(bench.errors).toEqual([]);
});
