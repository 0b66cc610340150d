import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookFile } from "../../../src/workbench/grid/file";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { valuesOfGrid } from "../../../src/workbench/xlsx/valueOf";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { startAddin, type RunningAddin } from "../../support/addin";
import { cachedValues } from "../../support/cachedValues";

const SAMPLE = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../../assets/sample/sample.json"), "utf8"),
) as WorkbookFile;
const CELLS = ["B5", "C5", "B9", "C9", "B16", "C16"];

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

const shown = (): unknown[] => CELLS.map((cell) => addin.excel.value(`Rapport!${cell}`));

test("a scorecard is saved with what the add-in's functions show, and is at work again after opening", async () => {
  addin = await startAddin(SAMPLE);
  const before = shown();
  const saved = { ...addin.excel.file(), settings: { sprog: "da" } };
  const bytes = writeXlsx(saved, valuesOfGrid(addin.excel.grid));
  expect(CELLS.map((cell) => cachedValues(bytes).get("Rapport")?.get(cell))).toEqual(before);
  expect(before).toContain("I risiko");
  await addin.excel.stop();

  const { file, notKept } = readXlsx(bytes, saved.name);
  expect({ file, notKept }).toEqual({ file: saved, notKept: [] });
  addin = await startAddin(file);
  expect(shown()).toEqual(before);
  expect(addin.ready().scorecard.kpis).toHaveLength(16);
});
