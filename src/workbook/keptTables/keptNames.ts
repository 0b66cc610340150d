import type { CampaignColumn, KeptColumn, KeptKind, ProcessColumn } from "../../scorecard";
import { absolute, relative } from "../reference";

interface Roles extends Readonly<Record<KeptKind, readonly KeptColumn[]>> {
  readonly campaigns: readonly CampaignColumn[];
  readonly process: readonly ProcessColumn[];
}

/** What the columns of a table that the workbook keeps may mean. */
export const KEPT_ROLES: Roles = {
  campaigns: ["Name", "Channel", "Spend", "Results", "Clicks", "Impressions", "Value", "Day", "Currency"],
  process: ["Item", "FirstStage", "LastStage"],
};

/** The columns without which a table of the kind says nothing. */
export const NEEDED_ROLES: Readonly<Record<KeptKind, readonly KeptColumn[]>> = {
  campaigns: ["Name", "Spend", "Results"],
  process: ["FirstStage", "LastStage"],
};

const PREFIXES: Readonly<Record<KeptKind, string>> = { campaigns: "BSC_Campaigns_", process: "BSC_Process_" };

/**
 * The defined name of the cell that heads a column. None of them may end as those of a series do (`seriesNames.ts`).
 *
 * @example keptName("campaigns", "Spend") // "BSC_Campaigns_Spend"
 */
export const keptName = (kind: KeptKind, role: KeptColumn): string => PREFIXES[kind] + role;

/** The cell that heads each column of a kept table, by what the column means, as people read it: `Data!B1`. */
export type KeptColumns = Readonly<Partial<Record<KeptColumn, string>>>;

/** @example headingFormula("Data!B1") // "=Data!$B$1" */
export const headingFormula = (cell: string): string => `=${absolute(cell)}`;

export const headingCell = (formula: string): string => relative(formula.replace(/^=/, ""));
