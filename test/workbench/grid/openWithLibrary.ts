import type { FWorksheet } from "@univerjs/sheets/facade";
import { createUniverGrid } from "../../../src/workbench/grid/createUniverGrid";
import type { WorkbookFile } from "../../../src/workbench/grid/file";
import type { Grid } from "../../../src/workbench/grid/grid";
import { headlessLibrary } from "../../../src/workbench/grid/headless";
import { FormulaDataModel, FUniver, SheetInterceptorService } from "../../../src/workbench/grid/univer";

/** What a person does in the page with the library's own commands, for which the contract of the grid has no words. */
export interface Page {
  readonly grid: Grid;
  readonly sheet: FWorksheet;
  /** What the engine is told of formulas and of rows that are hidden, by the grid and by the library. */
  told(): Readonly<Record<"formulas" | "hiddenRows", readonly [byGrid: unknown, byLibrary: unknown]>>;
  run(command: string, params: object): Promise<unknown>;
  /** Enters a text as the editor of the cell does. */
  type(row: number, column: number, text: string): Promise<void>;
}

export function openWithLibrary(file: WorkbookFile): Page {
  const library = headlessLibrary();
  const api = FUniver.newAPI(library);
  const grid = createUniverGrid(library, api, file, "en-US");
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) throw new Error("no sheet");
  return {
    grid,
    sheet,
    told: () => {
      const data = library.__getInjector().get<FormulaDataModel>(FormulaDataModel as never);
      const { getFormulaData, getHiddenRowsFiltered } = FormulaDataModel.prototype;
      return {
        formulas: [data.getFormulaData(), getFormulaData.call(data)],
        hiddenRows: [data.getHiddenRowsFiltered(), getHiddenRowsFiltered.call(data)],
      };
    },
    run: (command, params) => api.executeCommand(command, params),
    type: async (row, column, text) => {
      const interceptors = library.__getInjector().get<SheetInterceptorService>(SheetInterceptorService as never);
      const [workbook, worksheet] = [sheet.getWorkbook(), sheet.getSheet()];
      const value = await interceptors.onWriteCell(workbook, worksheet, row, column, { v: text });
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      await api.executeCommand("sheet.command.set-range-values", {
        unitId: workbook.getUnitId(),
        subUnitId: worksheet.getSheetId(),
        range,
        value,
      });
    },
  };
}
