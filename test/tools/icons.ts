import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../support/browser";

export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;
const FOLDER = path.resolve(__dirname, "../../assets/icons");

const ON_THE_RIBBON = [16, 32, 80] as const;
const DRAWINGS = { icon: ICON_SIZES, refresh: ON_THE_RIBBON, dashboard: ON_THE_RIBBON } as const;

/** Draws the PNG icons, each from its one SVG. */
async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(DRAWINGS)) {
    const svg = readFileSync(path.join(FOLDER, `${name}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(path.join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

if (require.main === module) void drawIcons();
