import type { Browser } from "playwright-core";
import type { CellValue } from "../../src/workbench/grid/grid";
import { launchBrowser } from "../support/browser";
import { keepPainted } from "../support/painted";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

let browser: Browser;
let danish: WorkbenchPage;
let american: WorkbenchPage;

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };

beforeAll(async () => {
  browser = await launchBrowser();
  danish = await openWorkbench(browser, { workbook: "empty", language: "da-DK" }, CLIPBOARD, undefined, keepPainted);
  american = await openWorkbench(browser, { workbook: "empty", language: "en-US" });
});
afterAll(() => browser.close());

type Row = readonly [cell: string, typed: string, content: CellValue, text: string];

/** Types it all, and says what the cells hold and show then. */
async function typeAll(bench: WorkbenchPage, rows: readonly Row[]): Promise<Row[]> {
  for (const [cell, typed] of rows) await bench.type(cell, typed);
  await bench.settled();
  return bench.door(
    (door, given: readonly Row[]) =>
      given.map(([cell, typed]): Row => [cell, typed, door.getFormula(cell), door.getText(cell)]),
    rows,
  );
}

const DANISH: readonly Row[] = [
  ["A1", "2,5", 2.5, "2,5"],
  ["A2", "1.234,5", 1234.5, "1.234,50"],
  ["A3", "31-12-2026", 46_387, "31-12-2026"],
  ["A4", "12,5 %", 0.125, "12,50%"],
  ["A5", "1. jan 2027", 46_388, "1-jan-27"],
  ["A6", "=SUM(1;2)", "=SUM(1,2)", "3"],
  ["A7", "=HVIS(A1>2,4;A1*2,5;0)", "=IF(A1>2.4,A1*2.5,0)", "6,25"],
  ["A8", '=BSC.SCORE("NPS";"2026-K1")', '=BSC.SCORE("NPS","2026-K1")', "#I/T"],
  ["A9", "=NIX(1)", "=NIX(1)", "#NAVN?"],
  ["A10", "sand", true, "SAND"],
  ["A11", "2.5", "2.5", "2.5"],
  ["A12", "12,5 %", 0.125, "12,5 %"],
];

const AMERICAN: readonly Row[] = [
  ["A1", "2.5", 2.5, "2.5"],
  ["A2", "1,234.5", 1234.5, "1,234.50"],
  ["A3", "12/31/2026", 46_387, "12/31/2026"],
  ["A4", "12.5%", 0.125, "12.50%"],
  ["A5", "1-Jan-2027", 46_388, "1-Jan-27"],
  ["A6", "=IF(A1>2.4,A1*2.5,0)", "=IF(A1>2.4,A1*2.5,0)", "6.25"],
  ["A7", "2,5", "2,5", "2,5"],
];

test("what is typed in a Danish workbook is understood and shown in Danish, and kept in English", async () => {
  await danish.door((door) => door.setNumberFormat("A12", "0.0 %"));
  expect(await typeAll(danish, DANISH)).toEqual(DANISH);
});

test("what is typed in an American workbook is understood and shown in American English", async () => {
  expect(await typeAll(american, AMERICAN)).toEqual(AMERICAN);
  expect(await american.door((door) => door.selection())).toContain("Sheet1!");
});

/** Clicks on a cell, and goes on when it is the one that is selected. */
async function select(cell: string): Promise<void> {
  await danish.click(cell);
  await danish.page.waitForFunction((asked) => window.workbench?.selection().endsWith(asked), cell);
}

test.each([
  ["A3", "31-12-2026"],
  ["A4", "12,5%"],
  ["A7", "=HVIS(A1>2,4;A1*2,5;0)"],
])("%s is edited as %s, and stays what it was when nothing is changed", async (cell, text) => {
  const held = (): Promise<CellValue> => danish.door((door, address: string) => door.getFormula(address), cell);
  const before = await held();
  await select(cell);
  await danish.page.evaluate(() => void (window.painted = ""));
  await danish.page.keyboard.press("F2");
  await danish.page.waitForFunction((asked) => window.painted.includes(asked), text);
  await danish.page.keyboard.press("Enter");
  await danish.page.waitForFunction((asked) => !window.workbench?.selection().endsWith(asked), cell);
  await danish.settled();
  expect(await held()).toBe(before);
});

test("a copied number is pasted as the number that it is", async () => {
  await select("A1");
  await danish.page.evaluate(() => navigator.clipboard.writeText(""));
  await danish.page.keyboard.press("Control+c");
  await danish.page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
  await select("C1");
  await danish.page.keyboard.press("Control+v");
  await danish.page.waitForFunction(() => window.workbench?.getValue("C1") === 2.5);
});

test("the menu of a cell is in Danish", async () => {
  await select("A1");
  const box = await danish.page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
  await danish.page.mouse.click((box?.x ?? 0) + 80, (box?.y ?? 0) + 30, { button: "right" });
  for (const word of ["Kopiér", "Klip", "Sæt ind", "Indsæt", "Slet"])
    await danish.page.getByText(word, { exact: true }).first().waitFor();
  await danish.page.keyboard.press("Escape");
  expect(danish.errors).toEqual([]);
});

test("an add-in is told which cell is clicked, and where", async () => {
  const pane = american.pane.locator("body");
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onSingleClicked.add(({ address, offsetX, offsetY }) => {
        Reflect.set(window, "clicked", [address, Math.round(offsetX / 33), offsetY]);
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await american.click("D5");
  await american.settled();
  expect(await pane.evaluate(() => Reflect.get(window, "clicked") as unknown)).toEqual(["D5", 1, 9]);
});
