import { whatMoved } from "../../../insight";
import type { Kpi, KpiEvaluation, Period } from "../../../scorecard";
import { evaluationSeen, kpiHistory, type Ready, scoredBefore, scoredPeriod } from "../../../session";

/** A KPI in the latest period that it has a value for, and in the one before. */
export interface Move {
  readonly from: Period;
  readonly to: Period;
  readonly before: KpiEvaluation;
  readonly after: KpiEvaluation;
  /** Points of the overall score; `undefined` where it has none in one of the periods. */
  readonly effect: number | undefined;
}

/** What has moved since the period before; `undefined` when there is nothing to compare. */
export function moveOf(ready: Ready, kpi: Kpi): Move | undefined {
  const latest = kpiHistory(ready, kpi).at(-1);
  if (latest === undefined) return undefined;
  const [from, to] = [scoredBefore(ready, latest), scoredPeriod(ready, latest)];
  const [earlier, later] = [evaluationSeen(ready, from), evaluationSeen(ready, to)];
  const [before, after] = [earlier.kpis.get(kpi.id), later.kpis.get(kpi.id)];
  if (before?.readings.actual.kind !== "number" || after?.readings.actual.kind !== "number") return undefined;
  const { scorecard } = ready;
  const moved = whatMoved({ scorecard, evaluation: earlier }, { scorecard, evaluation: later }, later.root.id);
  const effect = moved.ok
    ? moved.value.movements.filter(({ id }) => id === kpi.id).reduce((sum, each) => sum + each.effect, 0)
    : undefined;
  return { from, to, before, after, effect };
}
