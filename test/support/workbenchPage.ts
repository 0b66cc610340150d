import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator } from "playwright-core";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import type { CellValue } from "../../src/workbench/grid/grid";
import { COACHED } from "../../src/workbench/page/coachMarks";
import type { Door } from "../../src/workbench/page/door";
import { newPerson, openPage, type WatchedPage } from "./browser";

export interface WorkbenchPage extends WatchedPage {
  /** The add-in's own page. */
  readonly pane: FrameLocator;
  /** Runs in the page, with the scripting door. */
  door<Value, Argument = undefined>(
    work: (door: Door, argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ): Promise<Value>;
  value(address: string): Promise<CellValue>;
  settled(): Promise<void>;
  /** Clicks a cell with the mouse; for sheets that are not scrolled, with cells of standard size and no table in the first row. */
  click(cell: string): Promise<void>;
  /** Clicks a cell and types something else into it than it holds, as a person does. */
  type(cell: string, text: string): Promise<void>;
}

const ROW_HEADER = 46;
const COLUMN_HEADER = 20;
const COLUMN_WIDTH = 88;
const ROW_HEIGHT = 24;
/** For the grid two clicks in one place are a double-click when they follow fast: the next one is this much aside. */
const ASIDE = 8;

/**
 * Opens the workbench that is served at WORKBENCH_URL, for somebody new, and waits until the add-in is at work.
 *
 * @param sample - opened in place of the sample workbook
 * @param script - run in every frame before its own scripts
 */
export async function openWorkbench(
  browser: Browser,
  query: Readonly<Record<string, string>>,
  options: BrowserContextOptions = {},
  sample?: WorkbookFile,
  script?: () => void,
): Promise<WorkbenchPage> {
  return openWorkbenchAs(await newPerson(browser, options), query, sample, script);
}

/** As `openWorkbench`, in one more page of the same person. */
export async function openWorkbenchAs(
  person: BrowserContext,
  query: Readonly<Record<string, string>>,
  sample?: WorkbookFile,
  script?: () => void,
): Promise<WorkbenchPage> {
  const watched = await openPage(person);
  const { page } = watched;
  await page.addInitScript((coached) => localStorage.setItem(coached, "yes"), COACHED);
  if (script !== undefined) await page.addInitScript(script);
  if (sample !== undefined) await page.route("**/workbench/sample/*.json", (route) => route.fulfill({ json: sample }));
  await page.goto(`${process.env["WORKBENCH_URL"] ?? ""}/workbench/?${new URLSearchParams(query).toString()}`);
  await page.waitForFunction(() => window.workbench !== undefined, null, { timeout: 120_000 });

  const door: WorkbenchPage["door"] = (work, argument) =>
    page.evaluate(
      // The function travels as text: it can use nothing but its arguments.
      ([source, given]) => (0, eval)(`(${source as string})`)(window.workbench, given) as never,
      [work.toString(), argument] as const,
    );
  let clicks = 0;
  const click = async (cell: string): Promise<void> => {
    clicks += 1;
    const [, letters = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const box = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
    if (!box) throw new Error("the grid is not drawn");
    await page.mouse.click(
      box.x + ROW_HEADER + (letters.charCodeAt(0) - 65 + 0.5) * COLUMN_WIDTH + (clicks % 2) * ASIDE,
      box.y + COLUMN_HEADER + (Number(digits) - 0.5) * ROW_HEIGHT,
    );
  };
  const workbench: WorkbenchPage = {
    ...watched,
    pane: page.frameLocator("#addin"),
    door,
    value: (address) => door((open, asked: string) => open.getValue(asked), address),
    settled: () => door((open) => open.settled()),
    click,
    type: async (cell, text) => {
      const before = await door((open, asked: string) => open.getFormula(asked), cell);
      await click(cell);
      await page.waitForFunction((asked) => window.workbench?.selection().endsWith(asked), cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      // The grid takes what was typed in its own time.
      await page.waitForFunction(([asked, old]) => window.workbench?.getFormula(asked) !== old, [
        cell,
        before,
      ] as const);
    },
  };
  await door((open) => open.ready);
  await workbench.settled();
  return workbench;
}
