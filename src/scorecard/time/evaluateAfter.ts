import { evaluate, type Before, type EvaluationOptions } from "../evaluate";
import type { Evaluation } from "../evaluation";
import { closingOf } from "../history/closing";
import type { ScorecardValues } from "../values";
import type { NodeId } from "../identity";
import type { Scorecard } from "../scorecard";
import { openReadings } from "./openReadings";
import { lastDay, periodOf, type Period } from "./period";

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
  return scoredAfter(saidBefore, scorecard, values, period);
}

/** Scores a period from its values, closed or not; the current one when left out. */
export function scoredAfter(
  saidBefore: SaidBefore,
  scorecard: Scorecard,
  values: ScorecardValues,
  asked: Period | undefined,
): Evaluation {
  const period = asked ?? currentPeriod(scorecard, values.today);
  const readings = new Map(
    scorecard.kpis.map((kpi) => [kpi.id, openReadings(scorecard, kpi, values, period, asked === undefined)] as const),
  );
  return evaluate(scorecard, readings, circumstancesAfter(saidBefore, scorecard, values, asked));
}

/** What a period is scored with beside its readings: its day, what was said before, and what scorecards below say in it. */
export function circumstancesAfter(
  saidBefore: SaidBefore,
  scorecard: Scorecard,
  values: ScorecardValues,
  asked: Period | undefined,
): EvaluationOptions {
  const period = asked ?? currentPeriod(scorecard, values.today);
  const { below } = values;
  return {
    today: Math.min(lastDay(period, scorecard.settings.fiscalYearStart), values.today),
    ...(hasHysteresis(scorecard) && { previous: saidBefore(scorecard, values, period) }),
    ...(below && { joined: below.at(asked, values) }),
  };
}
