import {
  closingOf,
  evaluateAfter,
  lastDay,
  momentOf,
  type Evaluation,
  type Moment,
  type Period,
  type ScorecardValues,
} from "../scorecard";
import { saidBefore } from "./saidBefore";
import type { Ready } from "./state";

export type Seen = Pick<Ready, "scorecard" | "values" | "asOf" | "moment" | "evaluation">;

/** Many cells ask for the same periods of the same scorecard; each is scored once for each moment that is looked at. */
const evaluations = new WeakMap<Moment, Map<string, Evaluation>>();
const presents = new WeakMap<Moment, Seen>();

/** The scores of a period, as they are known today; without a period those of the moment that is looked at. */
export const evaluationAt = (ready: Ready, period: Period | undefined): Evaluation =>
  period === undefined ? ready.evaluation : evaluationSeen(asToday(ready), period);

/** The scores of a period, as they were known at the moment that is looked at. */
export function evaluationSeen(seen: Seen, period: Period): Evaluation {
  const { scorecard, values, asOf, moment, evaluation } = seen;
  const isLive = asOf !== undefined || closingOf(values.closings ?? [], period) === undefined;
  if (isLive && period.frequency === moment.period.frequency && period.index === moment.period.index) return evaluation;
  const known = evaluations.get(moment) ?? new Map<string, Evaluation>();
  evaluations.set(moment, known);
  const key = `${period.frequency} ${period.index}`;
  const found = known.get(key) ?? evaluateAfter(saidBefore, scorecard, valuesSeen(seen), period);
  known.set(key, found);
  return found;
}

/** What counts at the moment that is looked at. What stands in single cells belongs to today all the same. */
export const valuesSeen = ({ values, moment }: Pick<Ready, "values" | "moment">): ScorecardValues =>
  moment.today === values.today ? values : { ...values, today: moment.today, present: values.today };

/** The last day that counts at the moment that is looked at. */
export const lastDaySeen = ({ scorecard, moment }: Pick<Ready, "scorecard" | "moment">): number =>
  Math.min(lastDay(moment.period, scorecard.settings.fiscalYearStart), moment.today);

/** The same scorecard at the moment of today: what is written down, closed or checked follows no other. */
export function asToday<State extends Seen>(state: State): State {
  if (state.asOf === undefined) return state;
  const { scorecard, values, moment } = state;
  const found = presents.get(moment) ?? seenAt(scorecard, values, undefined);
  presents.set(moment, found);
  return { ...state, ...found };
}

/** A scorecard as of a day; as it is now without one. */
export function seenAt(
  scorecard: Ready["scorecard"],
  values: ScorecardValues,
  asOf: number | undefined,
): Pick<Ready, "scorecard" | "values" | "asOf" | "moment" | "evaluation"> {
  const moment = momentOf(scorecard.settings, values.today, asOf);
  const evaluation = evaluateAfter(
    saidBefore,
    scorecard,
    valuesSeen({ values, moment }),
    asOf === undefined ? undefined : moment.period,
  );
  return { scorecard, values, asOf, moment, evaluation };
}
