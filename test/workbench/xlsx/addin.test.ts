import type { CellContent, WorkbookFile } from "../../../src/workbench/grid/file";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { valuesOfGrid } from "../../../src/workbench/xlsx/valueOf";
import { rightXlsx } from "../../support/rightXlsx";
import { startAddin, type RunningAddin } from "../../support/addin";
import { cachedValues } from "../../support/cachedValues";
import { numberedScorecardFile } from "../../support/scorecardFile";

/** Four KPIs, and what two functions say of each; one of the scores is amber. */
function withFunctions(): WorkbookFile {
  const file = numberedScorecardFile(4);
  const report = Object.fromEntries(
    [1, 2, 3, 4].flatMap((row) => [
      [`A${row}`, `=BSC.SCORE("Kpi ${row}")`],
      [`B${row}`, `=BSC.STATUS("Kpi ${row}")`],
    ]),
  ) as Record<string, string>;
  const cells: Readonly<Record<string, Record<string, CellContent>>> = { Rapport: report, Data: { A2: 80 } };
  const sheets = file.sheets.map((sheet) => ({ ...sheet, cells: { ...sheet.cells, ...cells[sheet.name] } }));
  return { ...file, sheets };
}

const CELLS = ["A1", "B1", "A2", "B2", "A4", "B4"];

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

const shown = (): unknown[] => CELLS.map((cell) => addin.excel.value(`Rapport!${cell}`));

test("a scorecard is saved with what the add-in's functions show, and is at work again after opening", async () => {
  addin = await startAddin(withFunctions());
  const before = shown();
  const saved = { ...addin.excel.file(), settings: { sprog: "da" } };
  const bytes = rightXlsx(saved, valuesOfGrid(addin.excel.grid));
  expect(CELLS.map((cell) => cachedValues(bytes).get("Rapport")?.get(cell))).toEqual(before);
  expect(before).toContain("I risiko");
  await addin.excel.stop();

  const { file, notKept } = readXlsx(bytes, saved.name);
  expect({ file, notKept }).toEqual({ file: saved, notKept: [] });
  addin = await startAddin(file);
  expect(shown()).toEqual(before);
  expect(addin.ready().scorecard.kpis).toHaveLength(4);
});
