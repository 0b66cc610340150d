import type { Browser } from "playwright-core";
import { scorecardFile } from "../support/scorecardFile";
import { openWorkbench } from "../support/workbenchPage";

const KPIS = 300;
const MOVES = 41;
/** Between two moves, until what follows the scores has been drawn too. */
const PAUSE = 400;

/** Milliseconds from a move of a slider until its picture is there, and how much Excel was asked for meanwhile. */
export async function measureSlider(browser: Browser): Promise<object> {
  const query = { workbook: "sample", language: "da-DK", pane: "320" };
  const bench = await openWorkbench(browser, query, { locale: "da-DK" }, scorecardFile(KPIS));
  await bench.pane.getByRole("button", { name: "Hvad nu hvis" }).first().click();
  const slider = bench.pane.getByRole("slider").first();
  await slider.waitFor();
  await bench.settled();
  await bench.door((door) => door.resetCounters());
  const times = await slider.evaluate(
    async (input: HTMLInputElement, { moves, pause }) => {
      const [low, high] = [Number(input.min), Number(input.max)];
      const measured: number[] = [];
      for (let move = 0; move < moves; move += 1) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const begin = performance.now();
        // As the browser sets it: React hears of no value that it has set itself.
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
        set?.call(input, String(low + ((high - low) * ((move * 7) % moves)) / moves));
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        measured.push(performance.now() - begin);
      }
      return measured.sort((one, other) => one - other);
    },
    { moves: MOVES, pause: PAUSE },
  );
  const { runs, syncs } = await bench.door((door) => door.counters());
  await bench.context.close();
  const [median, least] = [times[Math.floor(times.length / 2)] ?? NaN, times[0] ?? NaN].map(Math.round);
  return { kpis: KPIS, sliderToPictureMs: { median, least, n: times.length }, excel: { runs, syncs } };
}
