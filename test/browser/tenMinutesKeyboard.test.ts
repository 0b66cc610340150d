import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { keyboardPane, type KeyboardPane } from "../support/keyboardPane";
import { STORY, workbookWithoutScorecard } from "../support/tenMinutes";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;
let keys: KeyboardPane;

beforeAll(async () => {
  browser = await launchBrowser();
  const query = { workbook: "sample", language: "da-DK", pane: "320" };
  bench = await openWorkbench(browser, query, { locale: "da-DK" }, workbookWithoutScorecard());
  keys = keyboardPane(bench);
  // What F6 does in Excel: the focus goes to the task pane.
  await bench.pane.getByRole("button").first().focus();
});
afterAll(() => browser.close());

const step = (heading: string): Promise<void> => bench.pane.getByRole("heading", { level: 2, name: heading }).waitFor();

// The steps are one job: each stands on the one before. Nothing is clicked.
test("vision and strategic objectives", async () => {
  await keys.press("Kom i gang trin for trin");
  await step("Hvor vil I hen?");
  await keys.type("Vision", STORY.vision);
  await keys.type("Pejlemærker på vejen", STORY.goals.join("\n"));
  await keys.press("Gem og fortsæt");
  await step("Hvad skal lykkes?");
  const [financial, customer, ...others] = STORY.objectives;
  await keys.tick(financial);
  await keys.tick(customer);
  await keys.type("Egne strategiske mål, ét pr. linje: Kunde", "Flere ser vores opslag");
  for (const name of others) await keys.tick(name);
  await keys.press("Tilføj 5 strategiske mål");
  await step("Hvordan ser I, at det lykkes?");
});

test("KPIs from the suggestions and from the library, and back to where one was", async () => {
  for (const name of STORY.kpis) await keys.tick(name);
  const library = "Bibliotek: KPI'er til Flere ser vores opslag";
  await keys.press(library, "Shift+Tab");
  await bench.pane.getByRole("heading", { level: 1, name: "KPI'er til Flere ser vores opslag" }).waitFor();
  await keys.type("Søg", "rækkevidde");
  await bench.pane.getByRole("checkbox", { name: /^Rækkevidde/ }).waitFor();
  await keys.tick("Rækkevidde");
  await keys.press("Tilføj 1 KPI");
  await step("Hvordan ser I, at det lykkes?");
  // The focus has come back, so Tab goes on from there.
  await keys.tabTo(library);
  await keys.press("Tilføj 5 KPI'er");
  await step("Hvor er tallene?");
});

test("the numbers are found and accepted, and a target is typed", async () => {
  await keys.press("Find tallene i projektmappen");
  await bench.pane.getByText("6 af 6 KPI'er uden værdier er fundet i projektmappen.").waitFor();
  await keys.press("Kobl 6 KPI'er");
  await bench.pane.getByText("Alle KPI'er har deres tal.").waitFor();
  await keys.press("Tilbage", "Shift+Tab");
  await step("Hvor er tallene?");
  await keys.type("Målværdi for Rækkevidde", "400.000\n");
  await bench.pane.getByText("6 af 6 KPI'er har en score").waitFor();
  await bench.pane.getByText("Målværdien for »Rækkevidde« er gemt.").waitFor();
});

test("the score appears, and a formula in a cell shows the same number", async () => {
  await keys.press("Fortsæt");
  await step("Dit scorecard virker");
  const shown = await bench.pane.getByRole("group", { name: "Samlet score" }).innerText();
  await keys.press("Indsæt i den markerede celle");
  await bench.pane.getByText("=BSC.SCORE() er skrevet i 'Mine tal'!A1.").waitFor();
  await bench.settled();
  const score = Number(await bench.value("'Mine tal'!A1"));
  expect(score).toBeGreaterThan(0);
  expect(shown.split("\n")[0]).toBe(new Intl.NumberFormat("da-DK", { maximumFractionDigits: 1 }).format(score));
  await keys.press("Til overblikket");
  await bench.pane.getByRole("region", { name: "Læring og vækst", exact: true }).waitFor();
});

test("all of that took at most 30 buttons, boxes and fields", () => {
  expect(keys.acts()).toBeLessThanOrEqual(30);
});

test("the focus was never lost, nothing was asked of another host and the console showed no error", () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
