import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, { workbook: "empty", language: "en-US", pane: "320" });
}, 120_000);
afterAll(() => browser.close());

/** Presses Tab until the element with that name has the focus; nothing is clicked. */
async function tabTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const frame = bench.page.frames().find((each) => each.url().includes("taskpane"));
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await frame?.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
      return [element?.getAttribute("aria-label"), element?.textContent, ...labels].map((text) =>
        text?.replace("*", "").trim(),
      );
    });
    if (focused?.includes(name)) return;
    seen.push(String(focused).slice(0, 60));
    await bench.page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to "${name}", but to ${seen.join(" | ")}`);
}

test("a scorecard is started and a KPI defined by keyboard alone", async () => {
  // What F6 does in Excel: the focus goes to the task pane.
  await bench.pane.getByRole("button").first().focus();
  await tabTo("Start empty");
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("heading", { name: "Balanced scorecard" }).waitFor();
  await tabTo("Perspective");
  await bench.page.keyboard.press("Enter");
  await tabTo("Name");
  await bench.page.keyboard.type("Customer");
  await tabTo("Save");
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("region", { name: "Customer" }).waitFor();

  await tabTo("Add KPI to Customer", "Shift+Tab");
  await bench.page.keyboard.press("Enter");
  await tabTo("Name");
  await bench.page.keyboard.type("NPS");
  for (const value of ["45", "60"]) {
    await tabTo("None");
    await bench.page.keyboard.press("ArrowRight");
    // Office.js stops at every radio button, so the cell choice comes before the number.
    await tabTo("Cell");
    await bench.page.keyboard.press("Tab");
    await bench.page.keyboard.type(value);
  }
  await tabTo("Save");
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("button", { name: "Edit NPS", exact: true }).waitFor();
  await bench.settled();
  await bench.door((door) => door.setFormula("A1", '=BSC.SCORE("NPS")'));
  await bench.settled();
  // 100 · 45 / 60
  expect(await bench.value("A1")).toBe(75);
  expect(bench.errors).toEqual([]);
}, 90_000);
