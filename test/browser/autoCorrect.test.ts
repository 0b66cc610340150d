import type { Browser } from "playwright-core";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { launchBrowser } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

// Excel's options for tables, met by typing; what they do through Office.js is in test/workbench/host/autoCorrect. The grid draws
// the name of a table in the first row above it, and so moves the cells: this one begins further down.
const FILE: WorkbookFile = {
  name: "Kampagner.xlsx",
  active: "Ark1",
  sheets: [
    { name: "Ark1", cells: { A5: "Kampagne", B5: "Klik", C5: "Dobbelt", A6: "Forår", B6: 3, A7: "Sommer", B7: 5 } },
  ],
  tables: [{ name: "Kampagner", sheet: "Ark1", area: "A5:C7" }],
  names: [],
  settings: {},
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (onOrOff: "on" | "off"): Promise<WorkbenchPage> =>
  openWorkbench(
    browser,
    { language: "da-DK", includeNewRowsAndColumnsInTable: onOrOff, fillFormulasInTables: onOrOff },
    {},
    FILE,
  );

/** The columns and rows of the table, and the formulas of its third column. */
const state = (bench: WorkbenchPage): Promise<unknown> =>
  bench.door((door) => [
    door.tables().map(({ area, columns }) => [area.rows, columns.map(({ name }) => name)]),
    ["C6", "C7", "C8"].map((cell) => door.getFormula(cell)),
  ]);

test("a person who types below and beside a table makes it larger, and one formula fills its column", async () => {
  const bench = await open("on");
  await bench.type("C6", "=[@Klik]*2");
  await bench.type("A8", "Efterår");
  await bench.type("B8", "7");
  await bench.type("D5", "Ejer");
  await bench.settled();
  expect(await state(bench)).toEqual([
    [[4, ["Kampagne", "Klik", "Dobbelt", "Ejer"]]],
    ["=[@Klik]*2", "=[@Klik]*2", "=[@Klik]*2"],
  ]);
  expect(await bench.value("C8")).toBe(14);
  expect(bench.errors).toEqual([]);
  await bench.context.close();
});

test("with the options switched off the table stays as it is, and the formula in its cell", async () => {
  const bench = await open("off");
  await bench.type("C6", "=[@Klik]*2");
  await bench.type("A8", "Efterår");
  await bench.settled();
  expect(await state(bench)).toEqual([[[3, ["Kampagne", "Klik", "Dobbelt"]]], ["=[@Klik]*2", "", ""]]);
  await bench.context.close();
});
