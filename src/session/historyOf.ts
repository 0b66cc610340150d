import { closingOf, firstDay, periodCode, periodsOf, serialOf, type KpiId } from "../scorecard";
import type { History, HistoryRow } from "../workbook";
import { evaluationAt } from "./evaluationAt";
import { readingCell } from "./readingCell";
import type { Ready } from "./state";

/** So many of the latest periods are kept. */
const KEPT_PERIODS = 36;

/** What every node said in the latest periods: a closed one as it was closed, the others by what holds now. */
export function historyOf(state: Ready): History {
  const { scorecard, values, evaluation, dateSystem } = state;
  const { settings } = scorecard;
  const periods = periodsOf(values, settings)
    .slice(-KEPT_PERIODS)
    .map((period) => ({
      code: periodCode(period, settings.fiscalYearStart),
      firstDay: serialOf(firstDay(period, settings.fiscalYearStart), dateSystem),
      isClosed: closingOf(values.closings ?? [], period) !== undefined,
      said: evaluationAt(state, period),
    }));
  return new Map(
    // What counts of a scorecard below is in the history of that one.
    [...evaluation.nodes.values()]
      .filter(({ isBelow }) => !isBelow)
      .map(({ id, name }) => [
        id as string,
        periods.map((period): HistoryRow => {
          const node = period.said.nodes.get(id);
          const readings = period.said.kpis.get(id as KpiId)?.readings;
          return {
            name,
            period: period.code,
            firstDay: period.firstDay,
            value: readingCell(readings?.actual),
            target: readingCell(readings?.target),
            score: node?.score,
            status: node?.status ?? "none",
            isClosed: period.isClosed,
          };
        }),
      ]),
  );
}
