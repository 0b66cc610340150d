import { evaluate } from "../evaluate";
import { NO_READINGS } from "../evaluateKpi";
import type { Evaluation } from "../evaluation";
import { periodsOf } from "../history/periodsOf";
import { scoreHistory } from "../history/scoreHistory";
import { tabulate, type ScorecardValues } from "../history/tabulate";
import type { NodeId } from "../identity";
import type { Scorecard } from "../scorecard";
import { statusOf, type Status } from "../status";
import { lastDay, periodOf, type Period } from "./period";
import { readingsAt } from "./readingsAt";

/** The scorecard's period that today lies in. */
export const currentPeriod = ({ settings }: Scorecard, today: number): Period =>
  periodOf(today, settings.frequency, settings.fiscalYearStart);

/** Scores the whole scorecard as it was in a period, or is in the current one. */
export function evaluateAt(
  scorecard: Scorecard,
  values: ScorecardValues,
  period: Period = currentPeriod(scorecard, values.today),
): Evaluation {
  const { settings } = scorecard;
  const moment = { period, today: values.today };
  const readings = new Map(
    scorecard.kpis.map((kpi) => {
      const now = values.readings.get(kpi.id) ?? NO_READINGS;
      return [kpi.id, readingsAt(kpi, now, values.series.get(kpi.id), moment, settings)] as const;
    }),
  );
  const today = Math.min(lastDay(period, settings.fiscalYearStart), values.today);
  const { hysteresis = 0 } = settings.thresholds;
  if (hysteresis === 0) return evaluate(scorecard, readings, { today });
  return evaluate(scorecard, readings, { today, previous: statusesBefore(scorecard, values, period) });
}

/** The statuses at the end of the period before, each following from the one before it. */
function statusesBefore(scorecard: Scorecard, values: ScorecardValues, period: Period): ReadonlyMap<NodeId, Status> {
  const { settings } = scorecard;
  const periods = periodsOf(values.series.values(), values.today, settings).filter(({ index }) => index < period.index);
  const history = scoreHistory(scorecard, tabulate(scorecard, values, periods));
  const statuses = new Map<NodeId, Status>();
  for (const id of history.ids) {
    let status: Status = "none";
    for (const each of history.of(id)?.score ?? [])
      if (!Number.isNaN(each)) status = statusOf(each, settings.thresholds, status);
    statuses.set(id, status);
  }
  return statuses;
}
