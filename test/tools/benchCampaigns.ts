import type { Browser } from "playwright-core";
import { answerPure } from "../../src/functions/answerPure";
import { campaigns } from "../../src/functions/campaigns";
import { adColumns, adsExport } from "../support/adsExport";
import { openWorkbench } from "../support/workbenchPage";

const ROUNDS = 7;
const SIZES = [1250, 2500, 5000, 10_000] as const;
const ADS = 1200;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const CAMPAIGNS = campaigns(() => "da");

/** Milliseconds that `BSC.CAMPAIGNS` takes over so many rows, by ads, each a name of its own, and by campaigns, names that repeat. */
function measureFunction(rows: number): object {
  const { names, campaigns: repeated, spend, results, value } = adColumns(rows);
  const timed = (first: unknown): number => {
    const begin = performance.now();
    const answer = answerPure(CAMPAIGNS, [first, spend, results, value], "da");
    const ms = performance.now() - begin;
    if (answer.kind !== "value") throw new Error(JSON.stringify(answer));
    return ms;
  };
  const ms = (first: unknown): number =>
    Math.round(10 * median(Array.from({ length: ROUNDS }, () => timed(first)))) / 10;
  return { rows, byAdMs: ms(names), byCampaignMs: ms(repeated) };
}

/** Milliseconds from the first of four clicks to the first verdict on an export, and from the request of the pane's page. */
async function measureVerdict(browser: Browser): Promise<object> {
  const [clicks, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const query = { workbook: "sample", language: "da-DK", pane: "320" };
    const bench = await openWorkbench(browser, query, { locale: "da-DK" }, adsExport(ADS));
    const { pane, page } = bench;
    const frame = page.frames().find((each) => each.url().includes("taskpane"));
    const shown = await frame?.evaluate(() => performance.getEntriesByName("pane-shown")[0]?.startTime ?? Number.NaN);
    const begin = performance.now();
    for (const name of ["Start tomt", "Kampagner", "Find tabeller i projektmappen"])
      await pane.getByRole("button", { name, exact: true }).click();
    await pane.getByRole("button", { name: /^Brug tabellen/ }).click();
    await pane.getByRole("heading", { level: 2, name: "Vurderinger" }).waitFor();
    const ms = performance.now() - begin;
    clicks.push(ms);
    whole.push(ms + (shown ?? Number.NaN));
    await bench.context.close();
  }
  const summary = (all: readonly number[]) => ({ median: Math.round(median(all)), most: Math.round(Math.max(...all)) });
  return { ads: ADS, clicksMs: summary(clicks), withOpeningThePaneMs: summary(whole), n: ROUNDS };
}

/** What campaigns cost: the function over many rows, and the way from an export to the first verdict. */
export const measureCampaigns = async (browser: Browser): Promise<object> => ({
  function: SIZES.map(measureFunction),
  verdict: await measureVerdict(browser),
});
