import type { WorkbookFile } from "../../src/workbench/grid/file";
import type { Grid } from "../../src/workbench/grid/grid";
import { createHeadlessGrid } from "../../src/workbench/grid/headless";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { valuesOfGrid } from "../../src/workbench/xlsx/valueOf";
import { rightXlsx } from "./rightXlsx";

/** Calculates a workbook without a screen, for as long as `work` takes. */
export async function withCalculated<Value>(file: WorkbookFile, work: (grid: Grid) => Value): Promise<Value> {
  const grid = createHeadlessGrid(file);
  try {
    const ended = new Promise((resolve) => grid.on("calculationEnded", resolve));
    grid.calculate("Full");
    await ended;
    return work(grid);
  } finally {
    grid.dispose();
  }
}

/** The file as .xlsx, with what the grid makes of its formulas. */
export const xlsxOf = (file: WorkbookFile): Promise<Uint8Array> =>
  withCalculated(file, (grid) => rightXlsx(file, valuesOfGrid(grid)));

/** The workbook after it has been calculated, saved as .xlsx and opened again. */
export const saveAndReopen = async (file: WorkbookFile): Promise<WorkbookFile> =>
  readXlsx(await xlsxOf(file), file.name).file;
