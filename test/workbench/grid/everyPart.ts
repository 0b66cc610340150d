import type { SheetFile } from "../../../src/workbench/grid/file";
import { EVERY_RULE } from "./everyRule";
import { EVERY_VALIDATION } from "./everyValidation";

/** One of everything that a sheet can have besides its cells. */
export const EVERY_PART: Omit<SheetFile, "name" | "cells"> = {
  conditionalFormats: EVERY_RULE,
  dataValidations: EVERY_VALIDATION,
  columns: { B: 120 },
  rows: { "2": 40 },
  merged: ["A1:C1", "A3:A5"],
  frozen: { rows: 2, columns: 1 },
  gridlines: false,
  headings: false,
  tabColor: "#C00000",
  hiddenRows: [2, 7, 30],
  hiddenColumns: ["B", "Z"],
  links: [
    { range: "B2", documentReference: "'Et ark'!A1", screenTip: 'Hop & "se"' },
    { range: "B3:B4", address: "https://example.com/a?b=1&c=2" },
    { range: "B5", address: "mailto:nn@example.com" },
  ],
  page: {
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    leftMargin: 28.35,
    headerMargin: 10,
    centerHorizontally: true,
    centerVertically: true,
    blackAndWhite: true,
    draftMode: true,
    firstPageNumber: 3,
    printGridlines: true,
    printHeadings: true,
    printComments: "EndSheet",
    printErrors: "NotAvailable",
    printOrder: "OverThenDown",
    headers: {
      default: { leftHeader: "Måltal & <mål>", centerFooter: "Side &P af &N", rightFooter: "&D" },
      first: { centerHeader: "Forside" },
      even: { leftFooter: "&A" },
    },
    headerState: "FirstOddAndEven",
    useSheetMargins: false,
    useSheetScale: false,
    printArea: "A1:F40 H1:J5",
    titleRows: { first: 0, count: 3 },
    titleColumns: { first: 0, count: 2 },
  },
  protection: { options: { allowFormatColumns: true, allowAutoFilter: true, selectionMode: "Unlocked" } },
};
