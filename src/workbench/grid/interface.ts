/** What the workbench uses of the grid library on a screen; everything else is in `univer.ts`. */
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-ui/facade";
import { merge, mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/en-US";
import sheetsTable from "@univerjs/sheets-table/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import { DANISH_TEXTS } from "./danishTexts";

export { UniverDocsPlugin } from "@univerjs/docs";
export { AfterSpaceCommand, DocAutoFormatService, UniverDocsUIPlugin } from "@univerjs/docs-ui";
export { Layer, SpreadsheetSkeleton, UniverRenderEnginePlugin } from "@univerjs/engine-render";
export { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
export { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
export { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
export { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
export { defaultTheme } from "@univerjs/themes";
export { IShortcutService, KeyCode, UniverUIPlugin, type IShortcutItem } from "@univerjs/ui";

const englishTexts = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  sheetsTable,
  sheetsTableUi,
);

/** The library's words for all languages stand under one of its own: it has no Danish. */
export const textsIn = (language: "da-DK" | "en-US") =>
  language === "da-DK" ? merge({}, englishTexts, DANISH_TEXTS) : englishTexts;
