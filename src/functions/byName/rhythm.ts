import { FREQUENCIES, lastDay, periodOf, type Frequency, type Period, type Settings } from "../../scorecard";
import { kpiDefinition, type Known } from "./kpiDefinition";
import type { Asked } from "./nodeFunction";

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
