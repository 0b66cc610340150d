import { currentPeriod, periodCode, serialOf } from "../scorecard";
import { userName, type KeptRow } from "../workbook";
import { asToday } from "./evaluationAt";
import { readingCell } from "./readingCell";
import type { Ready } from "./state";

/**
 * What is kept of the running period: the values of KPIs that have single cells and a score. What could not be scored is not kept,
 * nor is anything where the scorecard says that only closed periods are.
 */
export function keptRowsOf(state: Ready): readonly KeptRow[] {
  const { scorecard, values, evaluation, dateSystem } = asToday(state);
  const { settings } = scorecard;
  if (settings.keeping !== "atSave") return [];
  const Period = periodCode(currentPeriod(scorecard, values.today), settings.fiscalYearStart);
  return scorecard.kpis.flatMap(({ id }): KeptRow[] => {
    const found = evaluation.kpis.get(id);
    // What scorecards below have made is kept where it stands, in them: kept here too, it would hide what they say later.
    if (found?.readings.crossed !== undefined) return [];
    const Value = readingCell(found?.readings.actual);
    if ((values.series.get(id)?.actual.length ?? 0) > 0 || found?.score === undefined || Value === "") return [];
    const Target = readingCell(found.readings.target);
    const Day = serialOf(values.today, dateSystem);
    return [{ Kpi: id, Period, Day, Value, Target, By: userName(), Scorecard: settings.id }];
  });
}
