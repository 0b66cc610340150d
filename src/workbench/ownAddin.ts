import type { AutoCorrect } from "./grid/autoCorrect";

/**
 * What is on for the add-in that the workbench is served with, and in its tests: it does not stand Excel's defaults yet, and
 * `test/combinations` says what fails. Any other add-in gets Excel's defaults.
 */
export const OWN_ADDINS_AUTO_CORRECT: AutoCorrect = {
  includeNewRowsAndColumnsInTable: false,
  fillFormulasInTables: false,
};
