import { pastOf } from "../../session";
import { periodOf, lastDay, type Period } from "../../scorecard";
import type { Asked } from "./nodeFunction";

export interface PastValue {
  readonly period: Period;
  readonly value: number;
}

/** The index of the last of the scorecard's periods that was asked for. */
export function lastIndex({ state, period }: Pick<Asked, "state" | "period">): number {
  if (period === undefined) return Infinity;
  const { frequency, fiscalYearStart } = state.scorecard.settings;
  if (period.frequency === frequency) return period.index;
  return periodOf(lastDay(period, fiscalYearStart), frequency, fiscalYearStart).index;
}

/**
 * What a node had, period by period up to one: the values of a KPI, the scores of everything else. A value counts in the period
 * that it was given for, and not again in those that it is lent to.
 */
export function pastValues({ state, node }: Pick<Asked, "state" | "node">, last: number): readonly PastValue[] {
  const { table, scores } = pastOf(state);
  const column = node.level === "kpi" ? table.columns.get(node.id) : undefined;
  const values = column?.actual ?? scores.of(node.id)?.score;
  return table.periods.flatMap((period, row) => {
    const value = values?.[row];
    if (value === undefined || Number.isNaN(value) || period.index > last || column?.own[row] === 0) return [];
    return [{ period, value }];
  });
}
