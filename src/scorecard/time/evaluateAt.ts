import { evaluate, type Before, type EvaluationOptions } from "../evaluate";
import { NO_READINGS } from "../evaluateKpi";
import type { Evaluation } from "../evaluation";
import { closingOf } from "../history/closing";
import { periodsOf } from "../history/periodsOf";
import { keptOf } from "../history/keptValue";
import { knownSeries } from "../history/standingSeries";
import { scoreHistory } from "../history/scoreHistory";
import { dayFor, tabulate, type ScorecardValues } from "../history/tabulate";
import type { NodeId } from "../identity";
import type { Scorecard } from "../scorecard";
import { statusOf } from "../status";
import { lastDay, periodOf, type Period } from "./period";
import { readingsAt } from "./readingsAt";

/** The scorecard's period that today lies in. */
export const currentPeriod = ({ settings }: Scorecard, today: number): Period =>
  periodOf(today, settings.frequency, settings.fiscalYearStart);

/**
 * Scores the whole scorecard as it was in a period; as it is now without one. A closed period is what it was when it was
 * closed.
 */
export function evaluateAt(scorecard: Scorecard, values: ScorecardValues, period?: Period): Evaluation {
  const closing = period && closingOf(values.closings ?? [], period);
  if (closing) return closing.evaluation;
  return scoredIn(scorecard, values, period);
}

/** Scores a period from its values, closed or not; the current one when left out. */
export function scoredIn(scorecard: Scorecard, values: ScorecardValues, asked: Period | undefined): Evaluation {
  const { settings } = scorecard;
  const period = asked ?? currentPeriod(scorecard, values.today);
  const readings = new Map(
    scorecard.kpis.map((kpi) => {
      const now = values.readings.get(kpi.id) ?? NO_READINGS;
      const series = knownSeries(kpi, values, period, settings);
      // A longer period is made of what was kept of its parts, which `knownSeries` knows.
      const kept = period.frequency === settings.frequency ? keptOf(values, kpi.id) : [];
      const moment = { period, today: dayFor(series, values), kept };
      return [kpi.id, readingsAt(kpi, now, series, moment, settings)] as const;
    }),
  );
  return evaluate(scorecard, readings, circumstancesIn(scorecard, values, asked));
}

/** What a period is scored with beside its readings: its day, what was said before, and what scorecards below say in it. */
export function circumstancesIn(
  scorecard: Scorecard,
  values: ScorecardValues,
  asked: Period | undefined,
): EvaluationOptions {
  const { settings } = scorecard;
  const period = asked ?? currentPeriod(scorecard, values.today);
  const today = Math.min(lastDay(period, settings.fiscalYearStart), values.today);
  const { hysteresis = 0 } = settings.thresholds;
  const { below } = values;
  return {
    today,
    ...(hysteresis > 0 && { previous: statusesBefore(scorecard, values, period) }),
    ...(below && { joined: below.at(asked, values) }),
  };
}

/** What was said at the end of the period before, each following from the one before it. */
function statusesBefore(scorecard: Scorecard, values: ScorecardValues, period: Period): ReadonlyMap<NodeId, Before> {
  const { settings } = scorecard;
  const periods = periodsOf(values, settings).filter(({ index }) => index < period.index);
  const history = scoreHistory(scorecard, tabulate(scorecard, values, periods));
  const statuses = new Map<NodeId, Before>();
  for (const id of history.ids) {
    const node = history.of(id);
    let before: Before = { status: "none", light: "none" };
    node?.score.forEach((each, row) => {
      if (Number.isNaN(each)) return;
      const { score, thresholds } = node.judged?.[row] ?? { score: each, thresholds: node.thresholds };
      const status = statusOf(score, thresholds, before.status, before.light);
      before = { status, light: statusOf(score, thresholds) };
    });
    statuses.set(id, before);
  }
  return statuses;
}
