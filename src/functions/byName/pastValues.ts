import { isFlow, isWhole, type Period } from "../../scorecard";
import { pastOf } from "../../session";
import { kpiDefinition, type Known } from "./kpiDefinition";
import type { Asked } from "./nodeFunction";
import { inRhythm, lastIndex, rhythmOf } from "./rhythm";

export interface PastValue {
  readonly period: Period;
  readonly value: number;
}

/**
 * What a node had up to a period (all of its past without one): the values of a KPI, the scores of everything else, by its own
 * rhythm. A value counts in the period that it was given for, and not again in those that it is lent to; periods without one
 * are gaps. Of what adds up, the period that is still running is left out: it is not whole.
 */
export function pastValues(asked: Known & Pick<Asked, "period">, until?: Period): readonly PastValue[] {
  const { state, node } = asked;
  const { scorecard, moment } = state;
  const { settings } = scorecard;
  const kpi = kpiDefinition(asked);
  const { table, scores } = pastOf(state, asked.period);
  const column = kpi && table.columns.get(kpi.id);
  const values = column?.actual ?? scores.of(node.id)?.score;
  const rhythm = rhythmOf(asked);
  const end = lastIndex({ state, period: until });
  const counts = (period: Period): boolean =>
    kpi === undefined || !isFlow(kpi.aggregation) || isWhole(kpi, period, moment.today, settings);
  const found = new Map<number, PastValue>();
  table.periods.forEach((each, row) => {
    const value = values?.[row];
    if (value === undefined || Number.isNaN(value) || column?.own[row] === 0) return;
    if (each.index > end) return;
    const period = inRhythm(each, rhythm, settings);
    if (counts(period)) found.set(period.index, { period, value });
  });
  return [...found.values()];
}
