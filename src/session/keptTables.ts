import { success, type KeptKind } from "../scorecard";
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
import { campaignTable, type Calendar, type CampaignTable } from "./keptTables/campaignTable";
import { processTable, type ProcessTable } from "./keptTables/process/processTable";

export { forgetScenario, keepScenario, readScenarios } from "./scenarios";

/** The tables of a kind that the workbook seems to hold. Keeps nothing. */
export const findTables = (_: SessionContext, kind: KeptKind): Outcome<readonly TableProposal[]> => find(kind);

/** The table that is selected, with what its headings seem to mean. Keeps nothing. */
export const tableInSelection = (_: SessionContext, kind: KeptKind): Outcome<TableProposal> => inSelection(kind);

/**
 * Keeps a table of a kind, in place of one that was kept before; without columns it keeps none.
 *
 * @returns what was kept before: to keep that again takes the action back
 */
export async function keepTable(context: SessionContext, kind: KeptKind, columns: KeptColumns): Outcome<KeptColumns> {
  const state = writable(context);
  return state.ok ? keep(kind, columns) : state;
}

/** What stands in the kept table of campaigns now; `undefined` where none is kept. Reads only. */
export async function readCampaigns(context: SessionContext): Outcome<CampaignTable | undefined> {
  const read = await readKeptTable("campaigns");
  if (!read.ok) return read;
  if (read.value === undefined) return success(undefined);
  return success(campaignTable(read.value, calendarOf(context)));
}

/** What stands in the kept table of work on its way now; `undefined` where none is kept. Reads only. */
export async function readProcess(context: SessionContext): Outcome<ProcessTable | undefined> {
  const read = await readKeptTable("process");
  if (!read.ok) return read;
  if (read.value === undefined) return success(undefined);
  const state = context.store.getState();
  const today = state.kind === "ready" ? state.values.today : undefined;
  return success(processTable(read.value, { ...calendarOf(context), today }));
}

function calendarOf({ store }: SessionContext): Calendar {
  const state = store.getState();
  return state.kind === "ready"
    ? { fiscalYearStart: state.scorecard.settings.fiscalYearStart, dateSystem: state.dateSystem }
    : { fiscalYearStart: 1, dateSystem: "1900" };
}
