import type { Browser, CDPSession } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { recordRuns, runs } from "../support/runs";
import { scorecardFile } from "../support/scorecardFile";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let bench: WorkbenchPage;
let devtools: CDPSession;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, {}, {}, scorecardFile(3));
  devtools = await bench.context.newCDPSession(bench.page);
  await devtools.send("Performance.enable");
  await devtools.send("HeapProfiler.enable");
});
afterAll(() => browser.close());

/** The listeners that are left when everything that nobody holds has gone. */
async function listeners(): Promise<number> {
  for (let round = 0; round < 3; round += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSEventListeners")?.value ?? NaN;
}

/** Each edit is calculated, and drawn, before the next one. */
async function edit(count: number): Promise<void> {
  await bench.door(async (door, most: number) => {
    for (let number = 1; number <= most; number += 1) {
      door.setValue("Data!A1", number);
      do await new Promise(requestAnimationFrame);
      while (door.getValue("Rapport!A1") !== number);
    }
  }, count);
  // The last result may be on its way for as long as a slow machine needs for the ones before.
  await bench.page.waitForFunction((last) => window.workbench?.getValue("Rapport!A1") === last, count);
  await bench.settled();
}

/** As many as somebody makes in an hour who enters something every four seconds. */
const EDITS = runs({ full: 900, quick: 24 });

test(`${EDITS} edits leave no listeners behind`, async () => {
  await edit(10);
  const before = await listeners();
  await edit(EDITS);
  recordRuns(EDITS);
  expect((await listeners()) - before).toBeLessThan(24);
}, 1_200_000);

test("nor does what is typed", async () => {
  await bench.type("D1", "7");
  const before = await listeners();
  for (let number = 1; number <= 10; number += 1) await bench.type("D1", `${number}1`);
  await bench.settled();
  expect((await listeners()) - before).toBeLessThan(10);
});
