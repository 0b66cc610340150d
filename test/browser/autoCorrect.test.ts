import type { Browser } from "playwright-core";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { launchBrowser } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "../support/workbenchPage";

// Excel's options for tables, met by typing; what they do through Office.js is in test/workbench/host/autoCorrect.
const FILE: WorkbookFile = {
  name: "Kampagner.xlsx",
  active: "Ark1",
  sheets: [
    { name: "Ark1", cells: { A1: "Kampagne", B1: "Klik", C1: "Dobbelt", A2: "Forår", B2: 3, A3: "Sommer", B3: 5 } },
  ],
  tables: [{ name: "Kampagner", sheet: "Ark1", area: "A1:C3" }],
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
    ["C2", "C3", "C4"].map((cell) => door.getFormula(cell)),
  ]);

test("a person who types below and beside a table makes it larger, and one formula fills its column", async () => {
  const bench = await open("on");
  await bench.type("C2", "=[@Klik]*2");
  await bench.type("A4", "Efterår");
  await bench.type("B4", "7");
  await bench.type("D1", "Ejer");
  await bench.settled();
  expect(await state(bench)).toEqual([
    [[4, ["Kampagne", "Klik", "Dobbelt", "Ejer"]]],
    ["=[@Klik]*2", "=[@Klik]*2", "=[@Klik]*2"],
  ]);
  expect(await bench.value("C4")).toBe(14);
  expect(bench.errors).toEqual([]);
  await bench.context.close();
});

test("with the options switched off the table stays as it is, and the formula in its cell", async () => {
  const bench = await open("off");
  await bench.type("C2", "=[@Klik]*2");
  await bench.type("A4", "Efterår");
  await bench.settled();
  expect(await state(bench)).toEqual([[[3, ["Kampagne", "Klik", "Dobbelt"]]], ["=[@Klik]*2", "", ""]]);
  await bench.context.close();
});
