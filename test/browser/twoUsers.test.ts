import type { Browser, FrameLocator } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { editOverview } from "../support/editOverview";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;
let other: FrameLocator;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, { workbook: "empty", language: "da-DK", users: "2" });
  other = bench.page.frameLocator("#addin-2");
});
afterAll(() => browser.close());

// The steps are one job: each stands on the one before.
test("a scorecard that one user starts opens in the other's pane too", async () => {
  await bench.pane.getByRole("button", { name: "Start med marketingskabelonen", exact: true }).click();
  await bench.pane.getByRole("region", { name: "Kunde" }).waitFor();
  await other.getByRole("region", { name: "Kunde" }).waitFor();
});

test("each user has faults of their own, switched in the page", async () => {
  const second = bench.page.getByRole("region", { name: "Bruger 2" });
  await second.getByText("Fejl", { exact: true }).click();
  await second.getByRole("checkbox", { name: "Hændelser går tabt" }).check();
  if (process.env["SHOT"] !== undefined) await bench.page.screenshot({ path: process.env["SHOT"] });
  await second.getByText("Fejl", { exact: true }).click();
  await editOverview(bench.pane);
  await bench.pane.getByRole("button", { name: "Tilføj KPI til Kunde", exact: true }).click();
  await bench.pane.getByRole("textbox", { name: "Navn" }).fill("Svartid");
  await bench.pane.getByRole("button", { name: "Gem", exact: true }).click();
  await bench.pane.getByRole("button", { name: "Svartid", exact: true }).waitFor();
  await bench.settled();
  expect(await other.getByRole("button", { name: "Svartid", exact: true }).count()).toBe(0);
  await second.getByText("Fejl", { exact: true }).click();
  await second.getByRole("checkbox", { name: "Hændelser går tabt" }).uncheck();
  await second.getByText("Fejl", { exact: true }).click();
  await bench.door((door) => door.setValue("Z1", 1));
  await other.getByRole("button", { name: "Svartid", exact: true }).waitFor();
});

test("the users have storages of their own, so a name that one says is not the other's", async () => {
  const [first, second] = [bench.pane.locator("body"), other.locator("body")];
  await first.evaluate(() => localStorage.setItem("bsc.user", "Anne"));
  expect(await second.evaluate(() => localStorage.getItem("bsc.user"))).toBeNull();
  expect(bench.errors).toEqual([]);
});
