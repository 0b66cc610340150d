import type { SheetFile } from "../../../src/workbench/grid/file";
import { EVERY_SHAPE } from "./everyShape";
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
  comments: [
    {
      cell: "B6",
      id: "{11111111-1111-4111-8111-111111111111}",
      content: 'Hvorfor så "lavt" & <tyndt>?',
      author: "Mette Åkjær",
      created: "2026-11-01T09:30:00.120Z",
      isResolved: true,
      replies: [
        {
          id: "{22222222-2222-4222-8222-222222222222}",
          content: "Fordi\n ferie",
          author: "User 2",
          created: "2026-11-02T10:00:00.000Z",
        },
      ],
    },
    {
      cell: "C6",
      id: "{33333333-3333-4333-8333-333333333333}",
      content: "Another",
      author: "User 2",
      created: "2026-11-03T10:00:00.000Z",
    },
  ],
  notes: [{ cell: "D6", text: "Gammel\nnote", author: "Mette Åkjær" }],
  shapes: EVERY_SHAPE,
  outline: { rows: "2:9 3:4", columns: "B:D" },
  filters: {
    range: "F1:I9",
    columns: [
      {
        header: "F1",
        criteria: { filterOn: "Values", values: ["Æble", { date: "2026-11-01", specificity: "Month" }, ""] },
      },
      { header: "G1", criteria: { filterOn: "Custom", criterion1: ">=5", criterion2: "<>x*", operator: "Or" } },
      { header: "H1", criteria: { filterOn: "BottomPercent", criterion1: "20" } },
      { header: "I1", criteria: { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" } },
    ],
    hidden: "2:2 7:7",
  },
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
    rowBreaks: [10, 20],
    columnBreaks: [4],
    titleRows: { first: 0, count: 3 },
    titleColumns: { first: 0, count: 2 },
  },
  protection: { options: { allowFormatColumns: true, allowAutoFilter: true, selectionMode: "Unlocked" } },
};
