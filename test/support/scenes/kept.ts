import type { BrowserContext, JSHandle } from "playwright-core";
import { openWorkbenchAs, type WorkbenchPage } from "../workbenchPage";
import type { Scene } from "./scene";

/** Pages for one scene after the other: to open the add-in anew costs a fraction of what a whole workbench costs. */
export interface KeptPages {
  /** Gives a page on which the add-in has just been opened. */
  use(workbook: Scene["workbook"], work: (bench: WorkbenchPage) => Promise<void>): Promise<void>;
}

/** What a scene finds in the workbook. It stays in the page: a workbook is large. */
interface Workbook {
  readonly contents: string;
  readonly selection: string;
}

interface KeptPage {
  readonly bench: WorkbenchPage;
  readonly before: JSHandle<Workbook>;
}

export function createKeptPages(person: BrowserContext): KeptPages {
  const kept: Record<Scene["workbook"], KeptPage[]> = { sample: [], empty: [] };
  const open = async (workbook: Scene["workbook"]): Promise<KeptPage> => {
    const bench = await openWorkbenchAs(person, { workbook, pane: "320", language: "da-DK" });
    return { bench, before: await remember(bench) };
  };
  const again = async (free: KeptPage): Promise<KeptPage> => {
    await openAddinAgain(free.bench);
    return free;
  };
  return {
    use: async (workbook, work) => {
      const free = kept[workbook].pop();
      const page = free === undefined ? await open(workbook) : await again(free);
      let isAsItWas = false;
      try {
        await work(page.bench);
        isAsItWas = await putBack(page);
      } finally {
        if (isAsItWas) kept[workbook].push(page);
        else await page.bench.page.close();
      }
    },
  };
}

const remember = ({ page }: WorkbenchPage): Promise<JSHandle<Workbook>> =>
  page.evaluateHandle(() => {
    if (window.workbench === undefined) throw new Error("the workbench is not open");
    return { contents: JSON.stringify(window.workbench.file()), selection: window.workbench.selection() };
  });

/** As many steps as the workbench remembers. */
const STEPS = 100;

/** Takes back what a scene has done to the workbook; answers whether it is as it was. */
const putBack = ({ before }: KeptPage): Promise<boolean> =>
  before.evaluate(({ contents, selection }, steps) => {
    const { workbench } = window;
    if (workbench === undefined) return false;
    // When there is nothing left to take back, nothing happens.
    for (let step = 0; step < steps; step += 1) workbench.undo();
    workbench.select(selection);
    return JSON.stringify(workbench.file()) === contents;
  }, STEPS);

/** The add-in's page is loaded anew; the workbook stays open. */
async function openAddinAgain({ page, pane, settled }: WorkbenchPage): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.locator("iframe#addin").evaluate(async (frame: HTMLIFrameElement) => {
    const { src } = frame;
    // Only another address is loaded for certain: that of the add-in has a fragment.
    for (const address of ["about:blank", src])
      await new Promise((resolve) => {
        frame.addEventListener("load", resolve, { once: true });
        frame.src = address;
      });
  });
  await pane.getByRole("button").first().waitFor();
  await settled();
}
