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

/** Milliseconds of the processor that `BSC.CAMPAIGNS` takes over so many rows, by ads, each a name of its own, and by campaigns, names that repeat. */
function measureFunction(rows: number): object {
  const { names, campaigns: repeated, spend, results, value } = adColumns(rows);
  const timed = (first: unknown): number => {
    const begin = process.cpuUsage();
    const answer = answerPure(CAMPAIGNS, [first, spend, results, value], "da");
    const { user, system } = process.cpuUsage(begin);
    if (answer.kind !== "value") throw new Error(JSON.stringify(answer));
    return (user + system) / 1000;
  };
  const ms = (first: unknown): number =>
    Math.round(10 * median(Array.from({ length: ROUNDS }, () => timed(first)))) / 10;
  return { rows, byAdMs: ms(names), byCampaignMs: ms(repeated) };
}

interface Sight {
  readonly role: "button" | "heading";
  readonly name: string | RegExp;
}

/** The clicks from an export to the first verdict, each with what is to be seen before the next one. */
const STEPS: readonly (readonly [name: string | RegExp, then: Sight])[] = [
  ["Find ineffektive kampagner", { role: "button", name: /^Brug tabellen/ }],
  [/^Brug tabellen/, { role: "heading", name: "Vurderinger" }],
];

declare global {
  interface Window {
    /** Milliseconds from the last click to the picture of what it was to show. */
    seenAfter?: Promise<number>;
  }
}

/** Runs in the pane: notes when something is painted after the next click. What the hand at the mouse takes is not counted. */
function watchFor({ isButton, text }: { readonly isButton: boolean; readonly text: string }): void {
  const isThere = (): boolean =>
    [...document.querySelectorAll(isButton ? "button" : "h1, h2, h3, h4")].some((each) =>
      each.textContent.startsWith(text),
    );
  window.seenAfter = new Promise((resolve) => {
    document.addEventListener(
      "click",
      ({ timeStamp }) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        });
        observer.observe(document, { childList: true, subtree: true, characterData: true });
      },
      { once: true, capture: true },
    );
  });
}

const textOf = (name: string | RegExp): string => (typeof name === "string" ? name : name.source.replace(/^\^/, ""));

interface Round {
  /** Until the embedded workbook, which stands in for Excel, has drawn its sheet and begins to load the add-in. */
  readonly excel: number;
  /** From then on, until the pane is shown. */
  readonly shown: number;
  readonly steps: readonly number[];
}

/** Milliseconds from each click to its picture, all of them together, and with them what it takes to show the pane. */
async function measureVerdict(browser: Browser): Promise<object> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const query = { workbook: "sample", language: "da-DK", pane: "320" };
    const { pane, page, context } = await openWorkbench(browser, query, { locale: "da-DK" }, adsExport(ADS));
    const frame = page.frames().find((each) => each.url().includes("taskpane"));
    if (!frame) throw new Error("The pane is not there.");
    const pageBegan = await page.evaluate(() => performance.timeOrigin);
    const [began, shown] = await frame.evaluate(
      () => [performance.timeOrigin, performance.getEntriesByName("pane-shown")[0]?.startTime ?? Number.NaN] as const,
    );
    const steps: number[] = [];
    for (const [name, then] of STEPS) {
      await frame.evaluate(watchFor, { isButton: then.role === "button", text: textOf(then.name) });
      await pane.getByRole("button", { name, exact: true }).click();
      steps.push(await frame.evaluate(() => window.seenAfter ?? Number.NaN));
      await pane.getByRole(then.role, { name: then.name, exact: true }).waitFor();
    }
    rounds.push({ excel: began - pageBegan, shown, steps });
    await context.close();
  }
  const all = rounds.map(({ steps }) => steps.reduce((sum, each) => sum + each, 0));
  const summary = (values: readonly number[]): object => ({
    median: Math.round(median(values)),
    least: Math.round(Math.min(...values)),
  });
  return {
    ads: ADS,
    excelMs: summary(rounds.map(({ excel }) => excel)),
    paneShownMs: summary(rounds.map(({ shown }) => shown)),
    stepsMs: STEPS.map((_, at) => Math.round(median(rounds.map(({ steps }) => steps[at] ?? NaN)))),
    clicksMs: summary(all),
    withTheOpeningMs: summary(all.map((each, at) => each + (rounds[at]?.shown ?? NaN))),
    n: ROUNDS,
  };
}

/** What campaigns cost: the function over many rows, and the way from an export to the first verdict. */
export const measureCampaigns = async (browser: Browser): Promise<object> => ({
  function: SIZES.map(measureFunction),
  verdict: await measureVerdict(browser),
});
