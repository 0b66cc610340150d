import type { Browser } from "playwright-core";
import { adsExport, DEAR_CAMPAIGN } from "../support/adsExport";
import { launchBrowser } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

const ADS = 1200;

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  const query = { workbook: "sample", language: "da-DK", pane: "320" };
  bench = await openWorkbench(browser, query, { locale: "da-DK" }, adsExport(ADS));
});
afterAll(() => browser.close());

let clicks = 0;
const press = async (name: string): Promise<void> => {
  clicks += 1;
  await bench.pane.getByRole("button", { name, exact: true }).click();
};

test("from an export of 1,200 ads, and no scorecard, to the first verdict are two clicks, and nothing is chosen by hand", async () => {
  await press("Find ineffektive kampagner");
  await press("Brug tabellen 'Annoncer oktober 2026'!A1:K1");
  const verdicts = bench.pane.getByRole("region", { name: "Vurderinger", exact: true });
  const first = verdicts.getByRole("listitem").first();
  await first.getByRole("heading", { level: 3, name: DEAR_CAMPAIGN, exact: true }).waitFor();
  expect(await first.innerText()).toMatch(/Ineffektiv/);
  expect(clicks).toBe(2);
});

test("the totals on top are not counted as a campaign, and it says so", async () => {
  await bench.pane.getByText(/1 totalrække er udeladt/).waitFor();
  const [purchases, spend] = await Promise.all([bench.value("J2"), bench.value("I2")]);
  const summary = await bench.pane.getByRole("main").innerText();
  for (const whole of [spend, purchases])
    expect(summary).toContain(new Intl.NumberFormat("da-DK", { maximumFractionDigits: 0 }).format(Number(whole)));
});

test("an ad set may be looked at in place of its campaign", async () => {
  await bench.pane.getByRole("combobox", { name: "Sammenlign efter" }).selectOption("Ad set name");
  await bench.pane.getByRole("heading", { level: 3, name: "Sæt 1", exact: true }).waitFor();
  expect(bench.errors).toEqual([]);
});
