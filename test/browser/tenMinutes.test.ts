import type { Browser } from "playwright-core";
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

/** What a person has done so far: a click is one thing, going to a field and typing are two. */
let acts = 0;
const press = async (name: string | RegExp): Promise<void> => {
  acts += 1;
  await bench.pane.getByRole("button", { name, exact: true }).click();
};
const fill = async (name: string, text: string): Promise<void> => {
  acts += 2;
  await bench.pane.getByRole("textbox", { name, exact: true }).fill(text);
};
const step = (heading: string): Promise<void> => bench.pane.getByRole("heading", { level: 2, name: heading }).waitFor();
const says = (text: string): Promise<void> => bench.pane.getByText(text).waitFor();

// The steps are one job: each stands on the one before.
test("a person who has no scorecard begins with the numbers that are there", async () => {
  await press("Kom i gang trin for trin");
  await step("Hvor vil I hen?");
  await press("Begynd med tallene");
  await step("Hvilke tal vil I styre efter?");
  await press("Styr efter 20 KPI'er");
  await step("Hvor vil I hen?");
});

test("then come the vision, and the strategic objectives and KPIs that are there by now", async () => {
  await fill("Vision", STORY.vision);
  await fill("Pejlemærker på vejen, ét pr. linje", STORY.goals.join("\n"));
  await press("Gem og fortsæt");
  await step("Hvad skal lykkes?");
  await press("Fortsæt");
  await step("Hvordan ser I, at det lykkes?");
  await press("Fortsæt");
  await step("Hvor er tallene?");
});

test("targets come from beside the numbers, and where there are none last year's number is one click", async () => {
  await says("15 af 20 KPI'er har en score");
  for (const [at, name] of [
    "Rækkevidde",
    "Gennemsnitlig ordreværdi",
    "Omsætning(?!svækst)",
    "Nye kunder",
    "Ordrer",
  ].entries()) {
    await press(new RegExp(`^Brug sidste års tal som målværdi for ${name}`));
    await says(`${16 + at} af 20 KPI'er har en score`);
  }
});

test("the score appears, and a formula typed into a cell shows the same number", async () => {
  await press("Fortsæt");
  await step("Dit scorecard virker");
  await says("Alle strategiske mål bliver målt, og alle KPI'er har en score.");
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
  await press("Til overblikket");
  for (const name of ["Finansielt", "Kunde", "Interne processer", "Læring og vækst"]) {
    await bench.pane.getByRole("region", { name, exact: true }).waitFor();
  }
});

test("all of that took at most 30 clicks and fields", () => {
  expect(acts).toBeLessThanOrEqual(30);
});

test("during all of that nothing was asked of another host and the console showed no error", () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
