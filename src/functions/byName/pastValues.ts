import { pastOf } from "../../session";
import {
  FREQUENCIES,
  isFlow,
  lastDay,
  periodOf,
  type Frequency,
  type Kpi,
  type Period,
  type Settings,
} from "../../scorecard";
import type { Asked } from "./nodeFunction";

export interface PastValue {
  readonly period: Period;
  readonly value: number;
}

type Known = Pick<Asked, "state" | "node">;

/** The definition of the KPI that was asked for; `undefined` for anything else. */
export const kpiDefinition = ({ state, node }: Known): Kpi | undefined =>
  node.level === "kpi" ? state.scorecard.kpis.find(({ id }) => id === node.id) : undefined;

/** How often a node has a value of its own: a KPI as rarely as it is measured, everything else as the scorecard. */
export function rhythmOf(asked: Known): Frequency {
  const { frequency } = asked.state.scorecard.settings;
  const own = kpiDefinition(asked)?.frequency ?? frequency;
  return FREQUENCIES.indexOf(own) > FREQUENCIES.indexOf(frequency) ? own : frequency;
}

/** The period of a node's own rhythm that another one ends in. */
export const inRhythm = (
  period: Period,
  rhythm: Frequency,
  { fiscalYearStart }: Pick<Settings, "fiscalYearStart">,
): Period =>
  period.frequency === rhythm ? period : periodOf(lastDay(period, fiscalYearStart), rhythm, fiscalYearStart);

/** The index of the last of the scorecard's periods that was asked for. */
export function lastIndex({ state: { scorecard }, period }: Pick<Asked, "state" | "period">): number {
  const { settings } = scorecard;
  return period === undefined ? Infinity : inRhythm(period, settings.frequency, settings).index;
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
  const isWhole = (period: Period): boolean =>
    kpi === undefined || !isFlow(kpi.aggregation) || lastDay(period, settings.fiscalYearStart) < moment.today;
  const found = new Map<number, PastValue>();
  table.periods.forEach((each, row) => {
    const value = values?.[row];
    if (value === undefined || Number.isNaN(value) || column?.own[row] === 0) return;
    if (each.index > end) return;
    const period = inRhythm(each, rhythm, settings);
    if (isWhole(period)) found.set(period.index, { period, value });
  });
  return [...found.values()];
}
