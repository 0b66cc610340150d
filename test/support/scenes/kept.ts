import type { BrowserContext } from "playwright-core";
import { openWorkbenchAs, type WorkbenchPage } from "../workbenchPage";
import type { Scene } from "./scene";

/** Pages for one scene after the other: a scene that leaves the workbook as it was leaves its page to the next one. */
export interface KeptPages {
  /** Gives a page on which the add-in has just been opened. */
  use(workbook: Scene["workbook"], work: (bench: WorkbenchPage) => Promise<void>): Promise<void>;
}

export function createKeptPages(person: BrowserContext): KeptPages {
  const kept: Record<Scene["workbook"], WorkbenchPage[]> = { sample: [], empty: [] };
  return {
    use: async (workbook, work) => {
      const free = kept[workbook].pop();
      if (free !== undefined) await openAddinAgain(free);
      const bench = free ?? (await openWorkbenchAs(person, { workbook, pane: "320", language: "da-DK" }));
      let isAsItWas = false;
      try {
        const before = await contentsOf(bench);
        await work(bench);
        isAsItWas = (await contentsOf(bench)) === before;
      } finally {
        if (isAsItWas) kept[workbook].push(bench);
        else await bench.page.close();
      }
    },
  };
}

const contentsOf = (bench: WorkbenchPage): Promise<string> => bench.door((door) => JSON.stringify(door.file()));

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
