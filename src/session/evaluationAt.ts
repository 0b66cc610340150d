import type { Present } from "../insight";
import {
  circumstancesIn,
  closingOf,
  evaluateAt,
  lastDay,
  momentOf,
  periodsOf,
  scoreHistory,
  tabulate,
  type Evaluation,
  type Moment,
  type Period,
  type ScoreHistory,
  type ScorecardValues,
  type ValueTable,
} from "../scorecard";
import type { Ready } from "./state";

/** The past of a scorecard: the values and scores of every period since the first observation. */
export interface Past {
  readonly table: ValueTable;
  readonly scores: ScoreHistory;
}

type Seen = Pick<Ready, "scorecard" | "values" | "asOf" | "moment" | "evaluation">;

/** Many cells ask for the same periods of the same scorecard; each is scored once for each moment that is looked at. */
const evaluations = new WeakMap<Moment, Map<string, Evaluation>>();
const pasts = new WeakMap<Moment, Past>();
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
  const found = known.get(key) ?? evaluateAt(scorecard, valuesSeen(seen), period);
  known.set(key, found);
  return found;
}

/** The past up to the moment that is looked at; up to today for whoever names a period. */
export function pastOf(ready: Ready, period?: Period): Past {
  const seen = period === undefined ? ready : asToday(ready);
  const known = pasts.get(seen.moment);
  if (known) return known;
  const { scorecard } = seen;
  const values = valuesSeen(seen);
  const table = tabulate(scorecard, values, periodsOf(values, scorecard.settings, seen.moment.period));
  const past = { table, scores: scoreHistory(scorecard, table) };
  pasts.set(seen.moment, past);
  return past;
}

/** What counts at the moment that is looked at. What stands in single cells belongs to today all the same. */
export const valuesSeen = ({ values, moment }: Pick<Ready, "values" | "moment">): ScorecardValues =>
  moment.today === values.today ? values : { ...values, today: moment.today, present: values.today };

/** The scores of the moment that is looked at, with all that they follow from: to ask what they would be otherwise. */
export function presentOf(seen: Seen): Present {
  const { scorecard, evaluation, moment, asOf } = seen;
  const period = asOf === undefined ? undefined : moment.period;
  return { scorecard, evaluation, circumstances: circumstancesIn(scorecard, valuesSeen(seen), period) };
}

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
  const evaluation = evaluateAt(
    scorecard,
    valuesSeen({ values, moment }),
    asOf === undefined ? undefined : moment.period,
  );
  return { scorecard, values, asOf, moment, evaluation };
}
