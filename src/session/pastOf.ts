import {
  periodsOf,
  scoreHistory,
  tabulate,
  type Moment,
  type Period,
  type ScoreHistory,
  type ValueTable,
} from "../scorecard";
import { asToday, valuesSeen } from "./evaluationAt";
import type { Ready } from "./state";

/** The past of a scorecard: the values and scores of every period since the first observation. */
export interface Past {
  readonly table: ValueTable;
  readonly scores: ScoreHistory;
}

/** Whoever asks for the past of the same moment is answered with the same one. */
const pasts = new WeakMap<Moment, Past>();

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
