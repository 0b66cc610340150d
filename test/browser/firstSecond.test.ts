import type { Browser } from "playwright-core";
import { launchBrowser, newPerson, openPage } from "../support/browser";
import { keepPainted } from "../support/painted";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  ["da-DK", "Hele scorecardet75,4"],
  ["en-US", "The whole scorecard75.4"],
])(
  "the sample opens in %s with the values of its file, never says #NAME?, and has marks over the sheet until Escape",
  async (language, shown) => {
    const { page, errors } = await openPage(await newPerson(browser));
    await page.addInitScript(keepPainted);
    // The add-in begins only when the grid has been looked at.
    let letThrough = (): void => undefined;
    const looked = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route("**/office-js/office.js", async (route) => {
      await looked;
      await route.continue();
    });
    await page.goto(`${process.env["WORKBENCH_URL"] ?? ""}/workbench/?workbook=sample&language=${language}`);
    await page.waitForFunction((asked) => window.painted.includes(asked), shown);
    await page.frameLocator("#addin").locator(".skeleton").waitFor();
    letThrough();
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready);
    await page.evaluate(() => window.workbench?.settled());
    expect(await page.evaluate(() => window.painted)).not.toMatch(/#(NAME|NAVN|BUSY)[?!]/);
    const marks = page.locator("#coach");
    const isOnTop = await marks.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(isOnTop).toBe(true);
    await page.keyboard.press("Escape");
    await marks.waitFor({ state: "hidden" });
    expect(errors).toEqual([]);
  },
);
