import { evaluate, type Before, type EvaluationOptions } from "../evaluate";
import { NO_READINGS } from "../evaluateKpi";
import type { Evaluation } from "../evaluation";
import { closingOf } from "../history/closing";
import { dayFor } from "../history/dayFor";
import { keptOf } from "../history/keptValue";
import { knownSeries } from "../history/standingSeries";
import type { ScorecardValues } from "../history/tabulate";
import type { NodeId } from "../identity";
import type { Scorecard } from "../scorecard";
import { lastDay, periodOf, type Period } from "./period";
import { readingsAt } from "./readingsAt";

/** What was said at the end of the period before. Only a hysteresis asks, so only then must its code be there. */
export type SaidBefore = (scorecard: Scorecard, values: ScorecardValues, period: Period) => ReadonlyMap<NodeId, Before>;

/** The scorecard's period that today lies in. */
export const currentPeriod = ({ settings }: Scorecard, today: number): Period =>
  periodOf(today, settings.frequency, settings.fiscalYearStart);

export const hasHysteresis = ({ settings }: Pick<Scorecard, "settings">): boolean =>
  (settings.thresholds.hysteresis ?? 0) !== 0;

/** As `evaluateAt`, by whoever says what was said before. */
export function evaluateAfter(
  saidBefore: SaidBefore,
  scorecard: Scorecard,
  values: ScorecardValues,
  period?: Period,
): Evaluation {
  const closing = period && closingOf(values.closings ?? [], period);
  if (closing) return closing.evaluation;
  return scoredAfter(saidBefore, scorecard, values, period ?? currentPeriod(scorecard, values.today));
}

/** Scores a period from its values, closed or not. */
export function scoredAfter(
  saidBefore: SaidBefore,
  scorecard: Scorecard,
  values: ScorecardValues,
  period: Period,
): Evaluation {
  const { settings } = scorecard;
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
  return evaluate(scorecard, readings, circumstancesAfter(saidBefore, scorecard, values, period));
}

/** What a period is scored with beside its readings: its day, and what was said before. */
export function circumstancesAfter(
  saidBefore: SaidBefore,
  scorecard: Scorecard,
  values: ScorecardValues,
  period: Period,
): EvaluationOptions {
  const today = Math.min(lastDay(period, scorecard.settings.fiscalYearStart), values.today);
  return hasHysteresis(scorecard) ? { today, previous: saidBefore(scorecard, values, period) } : { today };
}
