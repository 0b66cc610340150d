import { success, type KeptKind } from "../scorecard";
import {
  findTables as find,
  keepTable as keep,
  readKeptTable,
  tableInSelection as inSelection,
  today,
  type KeptColumns,
  type TableProposal,
} from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { campaignTable, type CampaignCalendar, type CampaignTable } from "./keptTables/campaignTable";
import { processTable, type ProcessTable } from "./keptTables/process/processTable";

export { forgetScenario, keepScenario, readScenarios } from "./scenarios";

/** The tables of a kind that the workbook seems to hold. Keeps nothing. */
export const findTables = (_: SessionContext, kind: KeptKind): Outcome<readonly TableProposal[]> => find(kind);

/** The table that is selected, with what its headings seem to mean. Keeps nothing. */
export const tableInSelection = (_: SessionContext, kind: KeptKind): Outcome<TableProposal> => inSelection(kind);

/**
 * Keeps a table of a kind, in place of one that was kept before; without columns it keeps none. It needs no scorecard.
 *
 * @returns what was kept before: to keep that again takes the action back
 */
export async function keepTable(context: SessionContext, kind: KeptKind, columns: KeptColumns): Outcome<KeptColumns> {
  const { kind: found } = context.store.getState();
  if (found === "empty") return keep(kind, columns);
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
  return success(processTable(read.value, calendarOf(context)));
}

/** The kept tables, each as its own reading tells it. */
export interface KeptTables {
  readonly campaigns: Awaited<ReturnType<typeof readCampaigns>>;
  readonly process: Awaited<ReturnType<typeof readProcess>>;
}

/** What stands in all kept tables now. Reads only; two runs, of one sync each where no table is kept. */
export async function readKeptTables(context: SessionContext): Outcome<KeptTables> {
  const [campaigns, process] = await Promise.all([readCampaigns(context), readProcess(context)]);
  return success({ campaigns, process });
}

/** Of the scorecard; where there is none, years begin in January and days are counted from 1900. */
function calendarOf({ store }: SessionContext): CampaignCalendar {
  const state = store.getState();
  if (state.kind !== "ready") return { fiscalYearStart: 1, dateSystem: "1900", today: today() };
  const { scorecard, dateSystem, values } = state;
  return { fiscalYearStart: scorecard.settings.fiscalYearStart, dateSystem, today: values.today };
}
