import { createUniverGrid } from "./createUniverGrid";
import type { WorkbookFile } from "./file";
import type { Grid } from "./grid";
import { installUndo } from "./undo";
import {
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverFormulaEnginePlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsTablePlugin,
} from "./univer";

/** A workbook without a screen, for Node. */
export function createHeadlessGrid(file: WorkbookFile, language = "en-US"): Grid {
  const univer = headlessLibrary();
  return createUniverGrid(univer, FUniver.newAPI(univer), file, language);
}

/** The grid library as it is without a screen. */
export function headlessLibrary(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  installUndo(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  return univer;
}
