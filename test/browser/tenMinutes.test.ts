import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { STORY, workbookWithoutScorecard } from "../support/tenMinutes";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  const query = { workbook: "sample", language: "da-DK", pane: "320" };
  bench = await openWorkbench(browser, query, { locale: "da-DK" }, workbookWithoutScorecard());
});
afterAll(() => browser.close());

const button = (name: string | RegExp): Locator => bench.pane.getByRole("button", { name, exact: true });
const field = (name: string): Locator => bench.pane.getByRole("textbox", { name, exact: true });
const step = (heading: string): Promise<void> => bench.pane.getByRole("heading", { level: 2, name: heading }).waitFor();

// The steps are one job: each stands on the one before.
test("a person who has no scorecard begins with the vision", async () => {
  await button("Kom i gang trin for trin").click();
  await step("Hvor vil I hen?");
  await field("Vision").fill(STORY.vision);
  await field("Pejlemærker på vejen, ét pr. linje").fill(STORY.goals.join("\n"));
  await button("Gem og fortsæt").click();
  await step("Hvad skal lykkes?");
});

test("strategic objectives are chosen, and one is written", async () => {
  for (const name of STORY.objectives) await bench.pane.getByRole("checkbox", { name, exact: true }).check();
  await field("Egne strategiske mål, ét pr. linje: Kunde").fill("Flere ser vores opslag");
  await button("Tilføj 5 strategiske mål").click();
  await step("Hvordan ser I, at det lykkes?");
});

test("KPIs come from the suggestions and from the library", async () => {
  await button("Bibliotek: KPI'er til Flere ser vores opslag").click();
  await bench.pane.getByRole("searchbox", { name: "Søg" }).fill("rækkevidde");
  await bench.pane.getByRole("checkbox", { name: /^Rækkevidde/ }).check();
  await button("Tilføj 1 KPI").click();
  await step("Hvordan ser I, at det lykkes?");
  for (const name of STORY.kpis) await bench.pane.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
  await button("Tilføj 5 KPI'er").click();
  await step("Hvor er tallene?");
  await bench.pane.getByText("0 af 6 KPI'er har en score").waitFor();
});

test("the finder finds the numbers, and binds those that are accepted", async () => {
  await button("Find tallene i projektmappen").click();
  await bench.pane.getByRole("heading", { level: 1, name: "Find tallene" }).waitFor();
  await bench.pane.getByText("6 af 6 KPI'er uden værdier er fundet i projektmappen.").waitFor();
  await button("Kobl ROI").click();
  await bench.pane.getByText(/^ROI er koblet til /).waitFor();
  await button("Kobl 5 KPI'er").click();
  await bench.pane.getByText("Alle KPI'er har deres tal.").waitFor();
  await button("Tilbage").first().click();
  await step("Hvor er tallene?");
});

test("the target that is missing is typed in the guide", async () => {
  await field("Målværdi for Rækkevidde").fill("400.000");
  await field("Målværdi for Rækkevidde").press("Enter");
  await bench.pane.getByText("6 af 6 KPI'er har en score").waitFor();
});

test("the score appears, and a formula typed into a cell shows the same number", async () => {
  await button("Fortsæt").click();
  await step("Dit scorecard virker");
  await bench.pane.getByText("Alle strategiske mål bliver målt, og alle KPI'er har en score.").waitFor();
  const shown = await bench.pane.getByRole("group", { name: "Samlet score" }).innerText();
  await bench.type("B2", "=BSC.SCORE()");
  await bench.settled();
  const score = await bench.value("'Mine tal'!B2");
  expect(typeof score).toBe("number");
  expect(score).toBeGreaterThan(0);
  const text = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 1 }).format(Number(score));
  expect(shown.split("\n")[0]).toBe(text);
});

test("in the overview stands what was built", async () => {
  await button("Til overblikket").click();
  for (const name of ["Finansielt", "Kunde", "Interne processer", "Læring og vækst"]) {
    await bench.pane.getByRole("region", { name, exact: true }).waitFor();
  }
});

test("during all of that nothing was asked of another host and the console showed no error", () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
