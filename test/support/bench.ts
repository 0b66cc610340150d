import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { scorecardFile } from "./scorecardFile";
import { serve } from "./serve";
import { openWorkbench } from "./workbenchPage";

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

function bundleBytes(): object {
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

async function bench(): Promise<void> {
  const server = process.env["WORKBENCH_URL"] === undefined ? await serve() : undefined;
  if (server) process.env["WORKBENCH_URL"] = server.origin;
  const browser = await launchBrowser();
  try {
    const refresh = [];
    for (const size of SIZES) refresh.push(await measureRefresh(browser, size));
    const result = { node: process.version, refresh, paneShownMs: await measurePane(browser), bundles: bundleBytes() };
    const text = JSON.stringify(result, null, 2);
    writeFileSync(path.join(ROOT, "bench.json"), `${text}\n`);
    console.log(text);
  } finally {
    await browser.close();
    server?.stop();
  }
}

void bench();
