import type { Browser } from "playwright-core";
import { atRest, axe, drawAll, equalAccess } from "../support/accessibility";
import { launchBrowser, newPerson } from "../support/browser";
import { recordRuns, share } from "../support/runs";
import { SCENES } from "../support/scenes";
import { createKeptPages, type KeptPages } from "../support/scenes/kept";
import { stageOf } from "../support/scenes/scene";
import { endsOf, walksTo, type Walk } from "../support/scenes/walk";
import type { WorkbenchPage } from "../support/workbenchPage";

/** axe is asked too where it is given: `AXE_PATH=…/axe.min.js npm run test:browser`. */
const { AXE_PATH } = process.env;
const CHECKERS = { equalAccess, ...(AXE_PATH === undefined ? {} : { axe: axe(AXE_PATH) }) };

const LOOKS = ["light", "dark"] as const;

let browser: Browser;
let pages: KeptPages;
beforeAll(async () => {
  browser = await launchBrowser();
  const person = await newPerson(browser, { colorScheme: "light", locale: "da-DK", reducedMotion: "reduce" });
  // Each view is met by somebody who has answered nothing yet.
  await person.addInitScript(() => localStorage.clear());
  await person.addInitScript(drawGridSeldom);
  pages = createKeptPages(person);
});
afterAll(() => browser.close());

async function check({ page, errors }: WorkbenchPage, view: string): Promise<void> {
  // In `npm test` each view in one of its looks, by turns. In another look only colours are others.
  const looks = share(LOOKS, { every: 2, place: SCENES.findIndex(({ name }) => name === view) });
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme });
    await atRest(page);
    const scope = colorScheme === looks[0] ? "everything" : "colours";
    for (const [checker, barriersIn] of Object.entries(CHECKERS)) {
      const barriers = await barriersIn(page, scope);
      expect({ view, colorScheme, checker, barriers }).toEqual({ view, colorScheme, checker, barriers: [] });
    }
  }
  recordRuns(looks.length);
  expect({ view, errors }).toEqual({ view, errors: [] });
}

const viewsOf = ({ steps }: Walk): string =>
  steps
    .filter(({ isKnown }) => !isKnown)
    .map(({ scene }) => scene.name)
    .join(", ");

/** The grid asks three times a frame whether it has something to draw: a tenth of a core for each page, whoever looks at it. */
function drawGridSeldom(): void {
  // The add-in's frame has all of its frames.
  if (window.parent !== window) return;
  const nextFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => window.setTimeout(() => nextFrame(draw), 200);
  window.cancelAnimationFrame = (timer) => window.clearTimeout(timer);
}

// In `npm test` every second way through the views: on each of them one passes through several. In a full run all of them.
const WALKS = walksTo(share(endsOf(SCENES), { every: 2, place: 0 }), SCENES);

// One after the other: each page more is a workbook more to open, and to keep alive while another one is looked at.
test.each(WALKS.map((walk) => [viewsOf(walk), walk] as const))(
  "%s can be used by everybody",
  (_, { workbook, steps }) =>
    pages.use(workbook, async (bench) => {
      await drawAll(bench.page);
      for (const { scene, isKnown } of steps) {
        await scene.open(stageOf(bench, "da"));
        if (isKnown) continue;
        await bench.settled();
        await check(bench, scene.name);
      }
    }),
);
