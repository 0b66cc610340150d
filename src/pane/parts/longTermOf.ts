import { longTerm, type LongTerm } from "../../insight";
import { after, PERIODS_PER_YEAR, type KpiId, type Period } from "../../scorecard";
import { evaluationSeen, planOf, type Ready } from "../../session";
import { nodePasts } from "./nodePasts";

/** A quarter of a year back, and at least one period. */
const YEARS_BACK = 0.25;

/** Long and short term now, and since when their movement is counted; without that where there was no score then. */
export function longTermOf(ready: Ready): { readonly found: LongTerm; readonly since: Period | undefined } {
  const { scorecard, evaluation, moment, values } = ready;
  const periods = Math.max(1, Math.round(PERIODS_PER_YEAR[moment.period.frequency] * YEARS_BACK));
  const since = after(moment.period, -periods);
  const before = new Map<KpiId, number>();
  for (const { id, score } of evaluationSeen(ready, since).kpis.values())
    if (score !== undefined) before.set(id, score);
  const { worsening } = nodePasts(ready, undefined);
  const found = longTerm(
    { scorecard, evaluation, plan: planOf(ready), today: values.today },
    { before, worsening: new Set(worsening.keys()) },
  );
  return { found, since: before.size === 0 ? undefined : since };
}
