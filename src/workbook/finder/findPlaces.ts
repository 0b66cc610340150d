import { success, type ExcelProblem, type Result, type Settings } from "../../scorecard";
import { inExcel } from "../inExcel";
import { today } from "../today";
import { createOutcomes, type PlaceOutcome } from "./outcome";
import type { Findings } from "./proposal";
import { propose, type Sought } from "./propose";
import type { Calendar } from "./readCell";
import { readSheets, type SearchWatch } from "./readSheets";

/**
 * Reads the visible sheets and proposes cells for the KPIs that lack values, with what each place would say. One `Excel.run`; a
 * workbook of thousands of cells takes three syncs. Binds nothing. What has been stopped finds nothing.
 */
export async function findPlaces(
  sought: Sought,
  settings: Settings,
  { dateSystem }: Pick<Calendar, "dateSystem">,
  watch: SearchWatch,
): Promise<Result<Findings, ExcelProblem>> {
  const read = await inExcel((context) => readSheets(context, watch));
  if (!read.ok) return read;
  const { cells, skipped } = read.value;
  const wanted = [...sought.lacking.keys()];
  const outcomes = new Map<string, PlaceOutcome>();
  if (watch.isStopped()) return success({ proposals: [], outcomes, sought: wanted, skipped, sheets: 0 });
  const now = today();
  const proposals = propose(cells, sought, { dateSystem, fiscalYearStart: settings.fiscalYearStart, today: now });
  const outcomeOf = createOutcomes(cells, settings, { dateSystem, today: now });
  for (const proposal of proposals) {
    const kpi = sought.kpis.find(({ id }) => id === proposal.kpi);
    for (const place of kpi ? [proposal, ...proposal.alternatives] : [])
      if (kpi) outcomes.set(place.id, outcomeOf(kpi, place));
  }
  return success({ proposals, outcomes, sought: wanted, skipped, sheets: cells.sheets.length });
}
