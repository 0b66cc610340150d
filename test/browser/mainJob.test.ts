import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { editOverview } from "../support/editOverview";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, { workbook: "empty", language: "da-DK" });
});
afterAll(() => browser.close());

const button = (name: string): Locator => bench.pane.getByRole("button", { name, exact: true });

const kpiRow = (name: string): Locator =>
  bench.pane
    .getByRole("listitem")
    .filter({ has: button(name) })
    .last();
const cells = async (...addresses: string[]): Promise<unknown[]> => Promise.all(addresses.map(bench.value));

const shows = (cell: string, value: number): Promise<unknown> =>
  bench.page.waitForFunction(([asked, expected]) => window.workbench?.getValue(asked) === expected, [
    cell,
    value,
  ] as const);

async function bind(group: string, cell: string): Promise<void> {
  const field = bench.pane.getByRole("group", { name: group, exact: true });
  await field.getByRole("radio", { name: "Celle" }).check();
  await bench.click(cell);
  await field.getByRole("button", { name: /^Brug markering/ }).click();
  await field.getByText(new RegExp(`!${cell}$`)).waitFor();
}

// The steps are one job: each stands on the one before.
test("a person types numbers into the sheet and starts with the template", async () => {
  await bench.type("A1", "Svartid");
  await bench.type("B1", "30");
  await bench.type("C1", "20");
  await bench.type("D1", "60");
  await bench.type("A2", "Genkøb");
  await bench.type("B2", "18");
  await bench.type("C2", "40");
  expect(await cells("B1", "C1", "D1", "B2", "C2")).toEqual([30, 20, 60, 18, 40]);
  await button("Start med marketingskabelonen").click();
  await bench.pane.getByRole("region", { name: "Kunde" }).waitFor();
  await bench.pane.getByRole("region", { name: "Læring og vækst" }).waitFor();
});

test("KPIs are added and bound by selection", async () => {
  await editOverview(bench.pane);
  await button("Tilføj KPI til Kunde").click();
  await bench.pane.getByRole("textbox", { name: "Navn" }).fill("Svartid");
  await bench.pane.getByRole("textbox", { name: "Vægt" }).fill("3");
  await bind("Faktisk værdi", "B1");
  await bind("Målværdi", "C1");
  await bind("Udgangspunkt", "D1");
  await button("Gem").click();
  await button("Rediger Svartid").waitFor();

  await button("Tilføj KPI til Kunde").click();
  await bench.pane.getByRole("textbox", { name: "Navn" }).fill("Genkøb");
  await bind("Faktisk værdi", "B2");
  await bind("Målværdi", "C2");
  await button("Gem").click();
  await button("Rediger Genkøb").waitFor();
  // What the past says is written down after that.
  await bench.settled();
});

test("formulas typed into cells show the numbers computed by hand", async () => {
  await bench.type("F1", '=BSC.SCORE("Svartid")');
  await bench.type("F2", '=BSC.SCORE("Genkøb")');
  await bench.type("F3", '=BSC.STATUS("Kunde")');
  await bench.type("F4", "=BSC.SCORE()");
  await bench.type("F5", '=BSC.SCORE("Svartidd")');
  await bench.settled();
  // Svartid 100 · (30 − 60) / (20 − 60) = 75; Genkøb 100 · 18 / 40 = 45; Kunde (3 · 75 + 1 · 45) / 4 = 67.5.
  // Kunde is the only perspective that is set up, so the scorecard has its score.
  expect(await cells("F1", "F2", "F3", "F4")).toEqual([75, 45, "Uden for mål", 67.5]);
  expect(await bench.value("F5")).toMatchObject({ error: "#N/A", message: expect.stringContaining("Svartid") });
  await kpiRow("Svartid").getByText("Score 75", { exact: true }).waitFor();
});

test("a changed source changes cells and pane", async () => {
  await bench.type("B1", "22");
  await bench.settled();
  // 100 · (22 − 60) / (20 − 60) = 95; (3 · 95 + 45) / 4 = 82.5
  expect(await cells("F1", "F3", "F4")).toEqual([95, "I risiko", 82.5]);
  await kpiRow("Svartid").getByText("Score 95", { exact: true }).waitFor();
});

test("a row above, a renamed sheet and a renamed KPI change nothing", async () => {
  await bench.door((door) => door.insertRows("Ark1", 1, 1));
  await bench.door((door) => door.renameSheet("Ark1", "Mine tal"));
  await bench.settled();
  expect(await cells("F2", "F4", "F5")).toEqual([95, "I risiko", 82.5]);
  await button("Rediger Svartid").click();
  await bench.pane.getByRole("group", { name: "Faktisk værdi", exact: true }).getByText("'Mine tal'!B2").waitFor();
  await bench.pane.getByRole("textbox", { name: "Navn" }).fill("Svartid i timer");
  await button("Gem").click();
  await button("Rediger Svartid i timer").waitFor();
  await bench.settled();
  await bench.door((door) => door.setValue("B2", 30));
  await bench.settled();
  // The formulas still ask for "Svartid": former names are kept.
  expect(await cells("F2", "F5")).toEqual([75, 67.5]);
});

test("a deleted source sheet is a broken link with a message, and other KPIs are untouched", async () => {
  await bench.door((door) => {
    door.addSheet("Rapport");
    door.setFormula("Rapport!A1", '=BSC.SCORE("Svartid i timer")');
    door.setFormula("Rapport!A2", '=BSC.SCORE("Fastholdelse")');
  });
  await bench.door((door) => door.activateSheet("Rapport"));
  await button("Rediger Fastholdelse").click();
  for (const [group, value] of [
    ["Faktisk værdi", "93"],
    ["Målværdi", "95"],
    ["Udgangspunkt", "90"],
  ] as const) {
    const field = bench.pane.getByRole("group", { name: group, exact: true });
    await field.getByRole("radio", { name: "Tal" }).check();
    await field.getByRole("textbox").fill(value);
  }
  await button("Gem").click();
  await bench.settled();
  expect(await bench.value("Rapport!A1")).toBe(75);
  expect(await bench.value("Rapport!A2")).toBeCloseTo(60, 9);

  // The one on the screen, as a person deletes it.
  await bench.door((door) => door.activateSheet("Mine tal"));
  await bench.door((door) => door.deleteSheet("Mine tal"));
  await bench.settled();
  expect(await bench.value("Rapport!A1")).toMatchObject({ error: "#N/A", message: expect.stringContaining("slettet") });
  expect(await bench.value("Rapport!A2")).toBeCloseTo(60, 9);
  await kpiRow("Svartid i timer")
    .getByRole("button", { name: /^Kobl til markeret celle: faktisk/ })
    .waitFor();
});

test("undo brings sheet, numbers and scores back", async () => {
  await bench.page.getByRole("button", { name: "Fortryd / Undo" }).click();
  await shows("Rapport!A1", 75);
  expect(await cells("'Mine tal'!F2", "'Mine tal'!F5")).toEqual([75, expect.any(Number)]);
  await kpiRow("Svartid i timer").getByText("Score 75", { exact: true }).waitFor();
});

test("the ribbon leads to the dashboard: first to the page that makes it, then to the sheet", async () => {
  const onRibbon = bench.page.getByRole("button", { name: "Dashboard", exact: true });
  await onRibbon.click();
  await button("Lav dashboard-ark").click();
  await button("Vis arket").waitFor();
  await bench.door((door) => door.activateSheet("Mine tal"));
  await bench.pane.getByRole("button", { name: "Tilbage" }).click();
  await onRibbon.click();
  await bench.page.waitForFunction(() => window.workbench?.selection().startsWith("Dashboard!"));
  await bench.pane.getByRole("heading", { level: 1, name: "Dashboard-ark" }).waitFor();
});

test("a button of the ribbon can be pressed again once its command is done, and keeps the focus", async () => {
  const refresh = bench.page.getByRole("button", { name: "Opdater", exact: true });
  const press = async (): Promise<void> => {
    await refresh.click();
    await refresh.and(bench.page.locator(":not([aria-disabled])")).waitFor();
    await bench.page.waitForFunction(() => document.activeElement?.textContent === "Opdater");
  };
  await press();
  await press();
});

test("during all of that nothing was asked of another host and the console showed no error", () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
