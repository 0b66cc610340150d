import { success, type ExcelProblem, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import type { Findings } from "./proposal";
import { propose, type Sought } from "./propose";
import type { Calendar } from "./readCell";
import { readSheets } from "./readSheets";

/** Reads the visible sheets and proposes cells for the KPIs that lack values. One `Excel.run`, three syncs; binds nothing. */
export async function findPlaces(sought: Sought, calendar: Calendar): Promise<Result<Findings, ExcelProblem>> {
  const read = await inExcel(readSheets);
  if (!read.ok) return read;
  const { cells, skipped } = read.value;
  const proposals = propose(cells, sought, calendar);
  return success({ proposals, sought: [...sought.lacking.keys()], skipped, sheets: cells.sheets.length });
}
