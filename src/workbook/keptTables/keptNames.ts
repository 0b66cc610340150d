import type { KeptColumn } from "../../scorecard";
import { absolute, relative } from "../reference";

/** What the columns of a table that the workbook keeps may mean. */
export const KEPT_ROLES = {
  campaigns: ["Name", "Channel", "Spend", "Results", "Clicks", "Impressions", "Value", "Day", "Currency"],
} as const satisfies Readonly<Record<string, readonly KeptColumn[]>>;

export type KeptKind = keyof typeof KEPT_ROLES;
export type KeptRole<Kind extends KeptKind = KeptKind> = (typeof KEPT_ROLES)[Kind][number];

/** The columns without which a table of the kind says nothing. */
export const NEEDED_ROLES: Readonly<Record<KeptKind, readonly KeptRole[]>> = {
  campaigns: ["Name", "Spend", "Results"],
};

const PREFIXES: Readonly<Record<KeptKind, string>> = { campaigns: "BSC_Campaigns_" };

/**
 * The defined name of the cell that heads a column. None of them may end as those of a series do (`seriesNames.ts`).
 *
 * @example keptName("campaigns", "Spend") // "BSC_Campaigns_Spend"
 */
export const keptName = (kind: KeptKind, role: KeptRole): string => PREFIXES[kind] + role;

/** The cell that heads each column of a kept table, by what the column means, as people read it: `Data!B1`. */
export type KeptColumns = Readonly<Partial<Record<KeptRole, string>>>;

/** @example headingFormula("Data!B1") // "=Data!$B$1" */
export const headingFormula = (cell: string): string => `=${absolute(cell)}`;

export const headingCell = (formula: string): string => relative(formula.replace(/^=/, ""));
