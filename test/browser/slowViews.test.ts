import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser, newPerson } from "../support/browser";
import { editOverview } from "../support/editOverview";
import { openWorkbenchAs, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let person: BrowserContext;
let bench: WorkbenchPage;
let release: (() => void) | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
  person = await newPerson(browser, { locale: "da-DK" });
  const released = new Promise<void>((resolve) => (release = resolve));
  await person.route("**/view-editor.*.js", async (route) => {
    await released;
    await route.continue();
  });
  bench = await openWorkbenchAs(person, { workbook: "sample", pane: "320", language: "da-DK" });
});
afterAll(() => browser.close());

/** The name of what has the focus in the pane. */
const focused = async (): Promise<string | null | undefined> => {
  const pane = bench.page.frames().find((each) => each.url().includes("taskpane"));
  return pane?.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent;
  });
};

test("sixteen KPIs take at most 900 px, a line of each at most 40, and all of the line opens the KPI", async () => {
  const names = bench.pane.locator("section button[id^='bsc-k_']");
  const lines = await names.evaluateAll((all) => all.map((name) => name.parentElement?.getBoundingClientRect().height));
  expect(lines).toHaveLength(16);
  for (const height of lines) {
    expect(height).toBeGreaterThanOrEqual(32);
    expect(height).toBeLessThanOrEqual(40);
  }
  const sections = bench.pane.locator("section:has(h2 > button)");
  const list = await sections.evaluateAll((all) => {
    const places = all.map((each) => each.getBoundingClientRect());
    return Math.max(...places.map(({ bottom }) => bottom)) - Math.min(...places.map(({ top }) => top));
  });
  expect(list).toBeLessThanOrEqual(900);

  await names.first().scrollIntoViewIfNeeded();
  const [own, atEnd] = await names.first().evaluate((name) => {
    const { left, top, width, height } = name.parentElement?.getBoundingClientRect() ?? name.getBoundingClientRect();
    return [name.id, document.elementFromPoint(left + width - 4, top + height / 2)?.closest("button")?.id] as const;
  });
  expect(atEnd).toBe(own);
});

test("a view that takes long to load takes nothing away meanwhile, and then the focus is on its heading", async () => {
  await editOverview(bench.pane);
  await bench.pane.getByRole("button", { name: "Rediger ROI", exact: true }).focus();
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("status", { name: "Indlæser" }).waitFor();
  expect(await focused()).toBe("Rediger ROI");
  await bench.page.keyboard.press("Tab");
  expect(await focused()).not.toBe("Rediger ROI");
  expect(await bench.pane.getByRole("region", { name: "Finansielt" }).isVisible()).toBe(true);

  release?.();
  await bench.pane.getByRole("heading", { name: "Rediger KPI" }).waitFor();
  expect(await focused()).toBe("Rediger KPI");
  expect(await bench.pane.getByRole("status", { name: "Indlæser" }).count()).toBe(0);
  expect(bench.errors).toEqual([]);
});
