import type { FWorksheet } from "@univerjs/sheets/facade";
import { createUniverGrid } from "../../../src/workbench/grid/createUniverGrid";
import type { WorkbookFile } from "../../../src/workbench/grid/file";
import type { Grid } from "../../../src/workbench/grid/grid";
import { headlessLibrary } from "../../../src/workbench/grid/headless";
import { FUniver } from "../../../src/workbench/grid/univer";

/** What a person does in the page with the library's own commands, for which the contract of the grid has no words. */
export interface Page {
  readonly grid: Grid;
  readonly sheet: FWorksheet;
  run(command: string, params: object): Promise<unknown>;
}

export function openWithLibrary(file: WorkbookFile): Page {
  const library = headlessLibrary();
  const api = FUniver.newAPI(library);
  const grid = createUniverGrid(library, api, file, "en-US");
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) throw new Error("no sheet");
  return { grid, sheet, run: (command, params) => api.executeCommand(command, params) };
}
