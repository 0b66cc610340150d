import type { Browser, Frame } from "playwright-core";
import { bigFile } from "./bigFile";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

const KPIS = 500;
const ROUNDS = 5;
/** A person turns the wheel about this far in a frame. */
const STEP = 300;

declare global {
  interface Window {
    /** Milliseconds after navigation at which all rows had been painted. */
    allRowsShown?: number;
    /** Milliseconds from the last key to the painted list. */
    filteredAfter?: number;
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const summary = (values: readonly number[]): object => ({
  median: Math.round(median(values)),
  most: Math.round(Math.max(...values)),
  n: values.length,
});

/** Runs in every frame before its own scripts: notes when the last row has been painted. */
function watchRows(): void {
  const observer = new MutationObserver(() => {
    const rows = document.querySelectorAll("button[id^='bsc-k_']").length;
    if (rows < 500) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.allRowsShown = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

const frameOf = (bench: WorkbenchPage): Frame => {
  const frame = bench.page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The pane is not there.");
  return frame;
};

/** Scrolls through the whole list as fast as frames come; answers with the time of each frame. */
const scrollThrough = (frame: Frame, step: number): Promise<readonly number[]> =>
  frame.evaluate(async (distance) => {
    const page = document.scrollingElement;
    if (page === null) return [];
    const frames: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    for (page.scrollTop = 0; page.scrollTop + page.clientHeight < page.scrollHeight - 1;) {
      page.scrollTop += distance;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - before);
      before = now;
    }
    page.scrollTop = 0;
    return frames;
  }, step);

/** Types one character after the other, each of which leaves fewer KPIs; answers with the time from each key to the list that it leaves. */
async function typeIntoSearch(bench: WorkbenchPage, frame: Frame, text: string): Promise<readonly number[]> {
  const times: number[] = [];
  await bench.pane.getByRole("searchbox").fill("");
  for (const key of text) {
    await frame.evaluate(() => {
      delete window.filteredAfter;
      const started = (event: KeyboardEvent): void => {
        const begin = event.timeStamp;
        const said = (): string =>
          [...document.querySelectorAll("main [role=status]")].map(({ textContent }) => textContent).join();
        const before = said();
        const observer = new MutationObserver(() => {
          if (said() === before) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => (window.filteredAfter = performance.now() - begin)));
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      };
      document.addEventListener("keydown", started, { once: true, capture: true });
    });
    await bench.page.keyboard.press(key);
    await frame.waitForFunction(() => window.filteredAfter !== undefined, null, { timeout: 20_000 });
    times.push(await frame.evaluate(() => window.filteredAfter ?? NaN));
  }
  return times;
}

/** What it costs to show, scroll and filter a list of 500 KPIs with two years of months each. */
export async function measurePaneList(browser: Browser): Promise<object> {
  const shown: number[] = [];
  const frames: number[] = [];
  const filtered: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bench = await openWorkbench(browser, { workbook: "sample", pane: "350" }, {}, bigFile(KPIS), watchRows);
    const frame = frameOf(bench);
    await frame.waitForFunction(() => window.allRowsShown !== undefined, null, { timeout: 60_000 });
    shown.push(await frame.evaluate(() => window.allRowsShown ?? NaN));
    await bench.settled();
    frames.push(...(await scrollThrough(frame, STEP)));
    await bench.pane.getByRole("button", { name: "Filtrér og sortér" }).click();
    filtered.push(...(await typeIntoSearch(bench, frame, "421")));
    await bench.context.close();
  }
  return { kpis: KPIS, shownMs: summary(shown), scrollFrameMs: summary(frames), keyToListMs: summary(filtered) };
}
