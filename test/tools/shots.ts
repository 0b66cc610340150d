import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { LANGUAGES, type Language } from "../../src/language";
import { chartsBook } from "../support/chartsBook";
import { launchBrowser } from "../support/browser";
import { SCENES } from "../support/scenes";
import { stageOf, type Scene } from "../support/scenes/scene";
import { walkTo } from "../support/scenes/walk";
import { serve } from "../support/serve";
import { openWorkbench } from "../support/workbenchPage";
import { printedPages } from "./printed";

const LOCALES = { da: "da-DK", en: "en-US" } as const;
const IMAGES = path.resolve(__dirname, "../../docs/images");
/** Not in git: too many to look through when something small has changed everywhere. */
const SHOTS = path.resolve(__dirname, "../../.cache/shots");

interface Look {
  readonly language: Language;
  readonly width: number;
  readonly theme: "light" | "dark" | "forced";
}

/** What the gallery shows. */
const GALLERY: Look = { language: "da", width: 320, theme: "light" };

/** Both languages at both widths, and each view once in the dark and in forced colours. */
const LOOKS: readonly Look[] = [
  GALLERY,
  { language: "da", width: 450, theme: "light" },
  { language: "en", width: 320, theme: "light" },
  { language: "en", width: 450, theme: "light" },
  { language: "da", width: 320, theme: "dark" },
  { language: "da", width: 320, theme: "forced" },
];

/** Until what depends on the width has been drawn again. */
const RESTING = 250;

const nameOf = ({ language, width, theme }: Look): string => `${language}-${width}-${theme}`;

const fileOf = (scene: string, look: Look): string =>
  path.join(look === GALLERY ? IMAGES : SHOTS, `${scene}-${nameOf(look)}.png`);

const wantedLooks = process.env["LOOKS"]?.split(",");
const isLookWanted = (look: Look): boolean => wantedLooks === undefined || wantedLooks.includes(nameOf(look));

/** One view in all the looks that are wanted in a language: it is opened once, and then looked at in several ways. */
async function takeShotsOf(browser: Browser, scene: Scene, language: Language): Promise<void> {
  const looks = LOOKS.filter((look) => look.language === language && isLookWanted(look));
  if (looks.length === 0) return;
  const locale = LOCALES[language];
  const query = { workbook: scene.workbook, pane: "320", language: locale, theme: "light" };
  const bench = await openWorkbench(browser, query, {
    colorScheme: "light",
    locale,
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 900 },
  });
  await walkTo(scene, SCENES, stageOf(bench, language));
  await bench.settled();
  for (const look of looks) {
    await bench.page.emulateMedia({
      colorScheme: look.theme === "dark" ? "dark" : "light",
      forcedColors: look.theme === "forced" ? "active" : "none",
    });
    await bench.page.locator("#pane").evaluate((pane, width) => (pane.style.width = `${width}px`), look.width);
    await bench.page.waitForTimeout(RESTING);
    await bench.page.locator("#addin").screenshot({ path: fileOf(scene.name, look) });
  }
  await bench.context.close();
}

/** The workbench as a whole, for the README. */
async function takeWhole(browser: Browser): Promise<void> {
  const query = { workbook: "sample", pane: "350", language: "da-DK", theme: "light" };
  const bench = await openWorkbench(browser, query, { colorScheme: "light", locale: "da-DK" });
  await bench.page.screenshot({ path: path.join(IMAGES, "workbench.png") });
  await bench.context.close();
}

/** The sheets to show of the sample, as wide as they are: the dashboard for the README, the others in both languages to look at, beside what is printed. */
async function takeSheets(browser: Browser, language: Language): Promise<void> {
  const locale = LOCALES[language];
  const query = { workbook: "sample", pane: "320", language: locale, theme: "light" };
  const viewport = { width: 2060, height: 1240 };
  const bench = await openWorkbench(browser, query, { colorScheme: "light", locale, viewport });
  const scene = SCENES.find(({ name }) => name === DASHBOARD);
  if (scene === undefined) throw new Error(`there is no scene ${DASHBOARD}`);
  const stage = stageOf(bench, language);
  await walkTo(scene, SCENES, stage);
  const take = async (file: string): Promise<void> => {
    await bench.settled();
    await bench.page.waitForTimeout(RESTING);
    await bench.page.locator("#grid").screenshot({ path: file });
  };
  await take(path.join(IMAGES, language === "da" ? "dashboard.png" : `dashboard-${language}.png`));
  const taken: string[] = [];
  for (const [name, da, en] of SHEETS) {
    await stage.button(da, en).click();
    const file = path.join(SHOTS, `sheet-${name}-${language}.png`);
    await take(file);
    taken.push(file);
    if (name === "map") await bench.pane.getByRole("checkbox", { name: stage.say(...DRAWN) }).click();
  }
  const saved = bench.page.waitForEvent("download");
  await bench.page.getByRole("button", { name: stage.say("Gem som .xlsx", "Save as .xlsx") }).click();
  const file = path.join(SHOTS, `printed-${language}.xlsx`);
  await (await saved).saveAs(file);
  await bench.context.close();
  const { colour, grey } = printedPages(file);
  writeFileSync(
    path.join(SHOTS, `sheets-${language}.md`),
    [
      ...["# Sheets to show", "", "In the workbench, and as LibreOffice prints them, in colour and in grey.", ""],
      ...taken.map((each) => `![${path.basename(each, ".png")}](${path.basename(each)})`),
      ...["", "| In colour | In grey |", "| --- | --- |"],
      ...colour.map(
        (each, page) =>
          `| ![${page + 1}](${path.basename(each)}) | ![${page + 1}](${path.basename(grey[page] ?? "")}) |`,
      ),
      "",
    ].join("\n"),
  );
}

/** What makes each further sheet. */
const SHEETS = [
  ["report", "Lav rapport", "Make report"],
  ["figures", "Lav ark med måned og år", "Make sheet of month and year"],
  ["map", "Lav strategikort", "Make the strategy map"],
  ["map-drawn", "Opdater kortet", "Renew the map"],
] as const;

const DRAWN = ["Tegn rammer og pile oven på cellerne", "Draw frames and arrows over the cells"] as const;

const DASHBOARD = "dashboard-made";

/** Charts of all kinds, as they are drawn over cells. */
async function takeCharts(browser: Browser): Promise<void> {
  const query = { workbook: "sample", pane: "320", language: "da-DK", theme: "light" };
  const viewport = { width: 1480, height: 1080 };
  const bench = await openWorkbench(browser, query, { colorScheme: "light", locale: "da-DK", viewport }, chartsBook());
  await bench.page.getByRole("img", { name: "Kompetencer" }).waitFor();
  await bench.page.locator("#pane").evaluate((pane: HTMLElement) => (pane.hidden = true));
  await bench.page.waitForTimeout(RESTING);
  await bench.page.locator("#grid").screenshot({ path: path.join(IMAGES, "charts.png") });
  await bench.context.close();
}

/** What the gallery shows beside the views of the pane. */
const CHARTS = ["## charts of the workbench", "", "![charts](images/charts.png)", ""] as const;

/** A page of pictures, a row a view. */
function writePage(page: string, about: string, looks: readonly Look[], rest: readonly string[] = []): void {
  const rows = SCENES.flatMap(({ name }) => {
    const taken = looks.filter((look) => existsSync(fileOf(name, look)));
    const pictures = taken.map(
      (look) => `![${name}-${nameOf(look)}](${path.relative(path.dirname(page), fileOf(name, look))})`,
    );
    return pictures.length === 0 ? [] : [`## ${name}`, "", ...pictures, ""];
  });
  writeFileSync(page, ["# Views of the pane", "", about, "", ...rows, ...rest].join("\n").trimEnd() + "\n");
}

/** Takes pictures of every view, or of those whose names begin with one of the words given. */
async function takeShots(names: readonly string[]): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const server = process.env["WORKBENCH_URL"] === undefined ? await serve() : undefined;
  if (server) process.env["WORKBENCH_URL"] = server.origin;
  const browser = await launchBrowser();
  const isWanted = (name: string): boolean => names.length === 0 || names.some((start) => name.startsWith(start));
  try {
    if (isWanted("workbench")) await takeWhole(browser);
    if (isWanted(DASHBOARD)) for (const language of LANGUAGES) await takeSheets(browser, language);
    if (isWanted("charts")) await takeCharts(browser);
    for (const scene of SCENES.filter(({ name }) => isWanted(name))) {
      for (const language of LANGUAGES) await takeShotsOf(browser, scene, language);
    }
    writePage(
      path.resolve(IMAGES, "../gallery.md"),
      "In Danish, at 320 pixels. `npm run shots` takes these pictures, and those in English, at 450 pixels, in the dark and in forced colours in `.cache/shots`.",
      [GALLERY],
      CHARTS,
    );
    writePage(
      path.join(SHOTS, "all.md"),
      "Danish and English at 320 and 450 pixels, and in the dark and in forced colours at 320.",
      LOOKS,
    );
  } finally {
    await browser.close();
    server?.stop();
  }
}

void takeShots(process.argv.slice(2));
