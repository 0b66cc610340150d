import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "./browser";
import { serve } from "./serve";
import { openWorkbench } from "./workbenchPage";

const FOLDER = path.resolve(__dirname, "../../docs/images");
const LANGUAGES = { da: "da-DK", en: "en-US" } as const;

/** Takes a picture of the workbench with the sample in both languages, light and dark, the pane at 320 px. */
async function takeShots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = process.env["WORKBENCH_URL"] === undefined ? await serve() : undefined;
  if (server) process.env["WORKBENCH_URL"] = server.origin;
  const browser = await launchBrowser();
  try {
    for (const [short, language] of Object.entries(LANGUAGES)) {
      for (const theme of ["light", "dark"] as const) {
        const query = { workbook: "sample", pane: "320", language, theme };
        const bench = await openWorkbench(browser, query, { colorScheme: theme, locale: language });
        await bench.page.screenshot({ path: path.join(FOLDER, `sample-${short}-${theme}.png`) });
        await bench.context.close();
      }
    }
    const bench = await openWorkbench(browser, { workbook: "empty", pane: "320" }, { colorScheme: "light" });
    await bench.page.screenshot({ path: path.join(FOLDER, "empty-da-light.png") });
    await bench.context.close();
  } finally {
    await browser.close();
    server?.stop();
  }
}

void takeShots();
