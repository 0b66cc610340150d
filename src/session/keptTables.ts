import { success } from "../scorecard";
import {
  findTables as find,
  keepTable as keep,
  readKeptTable,
  tableInSelection as inSelection,
  type KeptColumns,
  type TableProposal,
} from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { campaignTable, type CampaignTable } from "./keptTables/campaignTable";

/** The tables of campaigns that the workbook seems to hold. Keeps nothing. */
export const findTables = (): Outcome<readonly TableProposal[]> => find("campaigns");

/** The table that is selected, with what its headings seem to mean. Keeps nothing. */
export const tableInSelection = (): Outcome<TableProposal> => inSelection("campaigns");

/**
 * Keeps a table of campaigns, in place of one that was kept before; without columns it keeps none.
 *
 * @returns what was kept before: to keep that again takes the action back
 */
export async function keepTable(context: SessionContext, columns: KeptColumns): Outcome<KeptColumns> {
  const state = writable(context);
  return state.ok ? keep("campaigns", columns) : state;
}

/** What stands in the kept table of campaigns now; `undefined` where none is kept. Reads only. */
export async function readCampaigns(context: SessionContext): Outcome<CampaignTable | undefined> {
  const read = await readKeptTable("campaigns");
  if (!read.ok) return read;
  if (read.value === undefined) return success(undefined);
  const state = context.store.getState();
  const calendar =
    state.kind === "ready"
      ? { fiscalYearStart: state.scorecard.settings.fiscalYearStart, dateSystem: state.dateSystem }
      : { fiscalYearStart: 1, dateSystem: "1900" as const };
  return success(campaignTable(read.value, calendar));
}
