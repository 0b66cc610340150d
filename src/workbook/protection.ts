import type { Problem } from "../scorecard";
import { JOURNAL_KEYS, JOURNAL_SHEET, JOURNAL_TABLES } from "./journal/tables";
import { BLOCK_NAMES } from "./numbers/heldColumns";
import { TABLE_KEYS, TABLES } from "./tables";

/** Why nothing can be written: Excel refuses what comes to such a sheet only when what comes before it has been done. */
export type ProtectionProblem = Extract<Problem, { readonly kind: "sheet-protected" | "structure-protected" }>;

/** What may be written to. */
export interface Protection {
  /** Of the sheets that were asked about, one that is protected. */
  ofSheets(): ProtectionProblem | undefined;
  /** When no sheet can be made, renamed or deleted. */
  ofStructure(): ProtectionProblem | undefined;
}

/** Queues the look whether some sheets are protected; those that are not there are not. It is answered after the sync. */
export function loadProtection(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Protection {
  const looks = sheets.map((sheet) => ({
    sheet: sheet.load("name"),
    protection: sheet.protection.load("protected"),
  }));
  const structure = context.workbook.protection.load("protected");
  return {
    ofSheets: () => {
      const found = looks.find(({ sheet, protection }) => !sheet.isNullObject && protection.protected);
      return found && { kind: "sheet-protected", sheet: found.sheet.name };
    },
    ofStructure: () => (structure.protected ? { kind: "structure-protected" } : undefined),
  };
}

/** The sheets that the definitions and their numbers are on, wherever people have moved them. */
export const modelSheets = ({ workbook: { tables, names } }: Excel.RequestContext): readonly Excel.Worksheet[] => [
  ...TABLE_KEYS.map((key) => tables.getItemOrNullObject(TABLES[key].name).worksheet),
  names.getItemOrNullObject(BLOCK_NAMES.kpis).getRangeOrNullObject().worksheet,
];

/** The sheets that the journal is on. */
export const journalSheets = ({
  workbook: { tables, worksheets },
}: Excel.RequestContext): readonly Excel.Worksheet[] => [
  worksheets.getItemOrNullObject(JOURNAL_SHEET),
  ...JOURNAL_KEYS.map((key) => tables.getItemOrNullObject(JOURNAL_TABLES[key].name).worksheet),
];
