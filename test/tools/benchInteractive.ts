import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import webpack from "webpack";
import { newPerson, openPage } from "../support/browser";

const ROUNDS = 7;
const BARE = "/addins/bare";

declare global {
  interface Window {
    /** Milliseconds after navigation at which the first control could be used. */
    usableAt?: number;
  }
}

/** React, Fluent and one button as a page of an add-in, bundled as ours is. */
function buildBarePage(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bare-"));
  const compiler = webpack({
    mode: "production",
    context: path.resolve(__dirname, "../.."),
    entry: "./test/tools/bare/page.tsx",
    output: { path: folder, filename: "page.js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    module: {
      rules: [{ test: /\.tsx?$/, use: path.resolve(__dirname, "../support/builds/swcLoader.cjs") }],
    },
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve(readFileSync(path.join(folder, "page.js"), "utf8"));
    });
  });
}

/** Runs in every frame: notes when a control of the pane's own has been painted. */
function watchControls(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(".fui-FluentProvider :is(button, select)") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.usableAt = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function usableAt(browser: Browser, query: Readonly<Record<string, string>>, script: string): Promise<number> {
  const { page, context } = await openPage(await newPerson(browser));
  await page.addInitScript(watchControls);
  await page.route(`**${BARE}/*`, (route) =>
    route.request().url().includes("page.js")
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><script src="/office-js/office.js"></script><body><script src="page.js"></script>`,
        }),
  );
  await page.goto(`${process.env["WORKBENCH_URL"] ?? ""}/workbench/?${new URLSearchParams(query).toString()}`);
  const mark = query["addin"] ?? "taskpane";
  const isThere = (): boolean => page.frames().some((frame) => frame.url().includes(mark));
  while (!isThere()) await page.waitForTimeout(20);
  const frame = page.frames().find((each) => each.url().includes(mark));
  await frame?.waitForFunction(() => window.usableAt !== undefined, null, { timeout: 60_000 });
  const time = await frame?.evaluate(() => window.usableAt);
  await context.close();
  return time ?? NaN;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * From the first request of the pane's page to the first control that can be used: ours with the sample scorecard read and on the
 * screen, against a page that only has a button. Pairs are measured right after each other, so that a busy machine slows both.
 */
export async function measureInteractive(browser: Browser): Promise<object> {
  const script = await buildBarePage();
  const pairs: { readonly ours: number; readonly bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await usableAt(browser, { workbook: "sample", addin: `${BARE}/page.html` }, script);
    pairs.push({ bare, ours: await usableAt(browser, { workbook: "sample" }, script) });
  }
  return {
    oursMs: Math.round(median(pairs.map(({ ours }) => ours))),
    bareMs: Math.round(median(pairs.map(({ bare }) => bare))),
    ratio: Math.round(100 * median(pairs.map(({ ours, bare }) => ours / bare))) / 100,
    n: pairs.length,
  };
}
