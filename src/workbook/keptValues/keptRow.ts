import type { CellValue } from "../cells";
import type { JournalRow } from "../journal/tables";

/** What is kept of a KPI in a period. */
export type KeptRow = JournalRow<"kept"> & { readonly Scorecard: string };

/** The table as it was read: its headings, and its rows below them. */
export type KeptTableCells = readonly (readonly CellValue[])[];
