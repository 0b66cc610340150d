import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { measureCampaigns } from "./benchCampaigns";
import { measureChart } from "./benchChart";
import { measureDashboard } from "./benchDashboard";
import { measureEngine } from "./benchEngine";
import { measureFiles } from "./benchFiles";
import { measureFinder } from "./benchFinder";
import { measureInteractive } from "./benchInteractive";
import { measureMany, measureRecalculation } from "./benchMany";
import { measurePaneList } from "./benchPane";
import { measureSession } from "./benchSession";
import { measureSlider } from "./benchSlider";
import { measureTeams } from "./benchTeams";
import { measureWhatIf } from "./benchWhatIf";
import { measureWrites } from "./benchWrites";
import { launchBrowser } from "../support/browser";
import { build } from "../support/builds/build";
import { BUILDS } from "../support/builds/builds";
import { scorecardFile } from "../support/scorecardFile";
import { serve } from "../support/serve";
import { openWorkbench } from "../support/workbenchPage";

const ROOT = path.resolve(__dirname, "../..");
const SIZES = [10, 100, 300] as const;
const ROUNDS = 7;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds from an entered number to the score in a cell, and what one refresh costs. */
async function measureRefresh(browser: Browser, kpis: number): Promise<object> {
  const bench = await openWorkbench(browser, { workbook: "sample" }, {}, scorecardFile(kpis));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await bench.settled();
    times.push(
      await bench.door(async (door, value: number) => {
        const begin = performance.now();
        door.setValue("Data!A1", value);
        while (door.getValue("Rapport!A1") !== value) await new Promise((resolve) => setTimeout(resolve, 1));
        return performance.now() - begin;
      }, 60 + round),
    );
  }
  await bench.settled();
  await bench.door((door) => door.resetCounters());
  await bench.door((door) => door.setValue("Data!A1", 99));
  await bench.settled();
  const { runs, syncs, requestBytes, responseBytes } = await bench.door((door) => door.counters());
  await bench.context.close();
  return {
    kpis,
    refresh: { runs, syncs, requestBytes, responseBytes },
    editToCellMs: {
      median: Math.round(median(times)),
      least: Math.round(Math.min(...times)),
      most: Math.round(Math.max(...times)),
      n: ROUNDS,
    },
  };
}

const SCORED_CELLS = 5000;

/** As many cells with the score of a number, by a formula that takes the number's address. */
const scoredFile = (formula: (row: number) => string): WorkbookFile => ({
  name: "Mange celler",
  active: "Ark1",
  sheets: [
    {
      name: "Ark1",
      cells: {
        B1: 100,
        C1: 0,
        ...Object.fromEntries(
          Array.from({ length: SCORED_CELLS }, (_, index) => [
            [`A${index + 1}`, index % 97],
            [`D${index + 1}`, formula(index + 1)],
          ]).flat() as [string, string | number][],
        ),
      },
    },
  ],
  tables: [],
  names: [],
  settings: {},
});

/** Milliseconds from a changed target until the last of many cells shows its new score. */
async function measureCells(browser: Browser, formula: (row: number) => string): Promise<number> {
  const bench = await openWorkbench(browser, { workbook: "sample" }, {}, scoredFile(formula));
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await bench.settled();
    const target = 110 + 10 * round;
    times.push(
      await bench.door(
        async (door, { value, last }: { readonly value: number; readonly last: string }) => {
          const before = door.getValue(last);
          const begin = performance.now();
          door.setValue("Ark1!B1", value);
          while (door.getValue(last) === before) await new Promise((resolve) => setTimeout(resolve, 5));
          return performance.now() - begin;
        },
        { value: target, last: `Ark1!D${SCORED_CELLS}` },
      ),
    );
  }
  await bench.context.close();
  return Math.round(median(times));
}

/** Milliseconds from the frame's first request until the pane shows the scorecard. */
async function measurePane(browser: Browser): Promise<object> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const bench = await openWorkbench(browser, { workbook: "sample" });
    const frame = bench.page.frames().find((each) => each.url().includes("taskpane"));
    const shown = await frame?.evaluate(() => performance.getEntriesByName("pane-shown")[0]?.startTime ?? Number.NaN);
    times.push(shown ?? Number.NaN);
    await bench.context.close();
  }
  return { median: Math.round(median(times)), n: times.length };
}

async function bundleBytes(): Promise<object> {
  await build([BUILDS.addin]);
  const folder = path.join(ROOT, "dist");
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const bytes = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);
  const isFunctions = (file: string): boolean => file.startsWith("functions.");
  return {
    functionsGzip: bytes(scripts.filter(isFunctions)),
    paneGzip: bytes(scripts.filter((file) => !isFunctions(file))),
  };
}

/** What is measured, of what stands in `bench`; all of it when nothing is named: `npm run bench -- engine session`. */
const NAMED = process.argv.slice(2);

/** Says what is measured, and passes on what it came to; `undefined` where others were named. */
async function measured<Value>(what: string, work: () => Value | Promise<Value>): Promise<Value | undefined> {
  if (NAMED.length > 0 && !NAMED.includes(what)) return undefined;
  console.error(`${new Date().toTimeString().slice(0, 8)} ${what}`);
  return work();
}

/** What has been started, the latest first to be ended. */
const started: (() => unknown)[] = [];
let launched: Promise<Browser> | undefined;

/** A browser and the workbench it opens: most of what is measured needs neither. */
async function launch(): Promise<Browser> {
  if (process.env["WORKBENCH_URL"] === undefined) {
    const { origin, stop } = await serve();
    started.unshift(stop);
    process.env["WORKBENCH_URL"] = origin;
  }
  const browser = await launchBrowser("optimized");
  started.unshift(() => browser.close());
  return browser;
}

/** As `measured`, in the one browser of all that need one. */
const inBrowser = <Value>(
  what: string,
  work: (browser: Browser) => Value | Promise<Value>,
): Promise<Value | undefined> => measured(what, async () => work(await (launched ??= launch())));

async function inTurn<Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (const item of items) values.push(await work(item));
  return values;
}

async function bench(): Promise<void> {
  try {
    const result = {
      node: process.version,
      refresh: await inBrowser("refresh", (browser) => inTurn(SIZES, (kpis) => measureRefresh(browser, kpis))),
      scoredCells: await inBrowser("scored cells", async (browser) => ({
        cells: SCORED_CELLS,
        scoreOfMs: await measureCells(browser, (row) => `=BSC.SCOREOF(A${row},$B$1,$C$1)`),
        nativeMs: await measureCells(browser, (row) => `=MAX(0,MIN(100,100*(A${row}-$C$1)/($B$1-$C$1)))`),
      })),
      evaluate: await measured("engine", measureEngine),
      chart: await measured("chart", measureChart),
      finder: await measured("finder", measureFinder),
      whatIf: await measured("what if", measureWhatIf),
      slider: await inBrowser("slider", measureSlider),
      files: await measured("files", measureFiles),
      session: await measured("session", measureSession),
      dashboard: await measured("dashboard", measureDashboard),
      manyKpis: await measured("many KPIs", measureMany),
      recalculation: await measured("recalculation", measureRecalculation),
      singleCellWrites: await measured("single cells", measureWrites),
      teams: await measured("teams", measureTeams),
      paneShownMs: await inBrowser("pane shown", measurePane),
      paneInteractive: await inBrowser("pane interactive", measureInteractive),
      campaigns: await inBrowser("campaigns", measureCampaigns),
      paneList: await inBrowser("pane's list", measurePaneList),
      bundles: await measured("bundles", bundleBytes),
    };
    const text = JSON.stringify(result, null, 2);
    if (NAMED.length === 0) writeFileSync(path.join(ROOT, "bench.json"), `${text}\n`);
    console.log(text);
  } finally {
    for (const end of started) await end();
  }
}

void bench();
