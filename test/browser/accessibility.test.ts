import type { Browser } from "playwright-core";
import { atRest, axe, drawAll, equalAccess } from "../support/accessibility";
import { launchBrowser, newPerson } from "../support/browser";
import { SCENES } from "../support/scenes";
import { createKeptPages, type KeptPages } from "../support/scenes/kept";
import { stageOf } from "../support/scenes/scene";

/** axe is asked too where it is given: `AXE_PATH=…/axe.min.js npm run test:browser`. */
const { AXE_PATH } = process.env;
const CHECKERS = { equalAccess, ...(AXE_PATH === undefined ? {} : { axe: axe(AXE_PATH) }) };

const LOOKS = [
  ["light", "everything"],
  ["dark", "colours"],
] as const;

let browser: Browser;
let pages: KeptPages;
beforeAll(async () => {
  browser = await launchBrowser();
  const person = await newPerson(browser, { colorScheme: "light", locale: "da-DK", reducedMotion: "reduce" });
  // Each view is met by somebody who has answered nothing yet.
  await person.addInitScript(() => localStorage.clear());
  pages = createKeptPages(person);
});
afterAll(() => browser.close());

// The machine rests while a page waits.
test.concurrent.each(SCENES.map((scene) => [scene.name, scene] as const))(
  "%s can be used by everybody, in light and in dark",
  (_, scene) =>
    pages.use(scene.workbook, async (bench) => {
      await scene.open(stageOf(bench, "da"));
      await bench.settled();
      await drawAll(bench.page);
      for (const [colorScheme, scope] of LOOKS) {
        await bench.page.emulateMedia({ colorScheme });
        await atRest(bench.page);
        for (const [name, check] of Object.entries(CHECKERS)) {
          const barriers = await check(bench.page, scope);
          expect({ colorScheme, name, barriers }).toEqual({ colorScheme, name, barriers: [] });
        }
      }
      expect(bench.errors).toEqual([]);
    }),
);
