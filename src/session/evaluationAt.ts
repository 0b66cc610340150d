import {
  closingOf,
  currentPeriod,
  evaluateAt,
  periodsOf,
  scoreHistory,
  tabulate,
  type Evaluation,
  type Period,
  type ScoreHistory,
  type ValueTable,
} from "../scorecard";
import type { Ready } from "./state";

/** The past of a scorecard: the values and scores of every period since the first observation. */
export interface Past {
  readonly table: ValueTable;
  readonly scores: ScoreHistory;
}

/** Many cells ask for the same periods of the same scorecard; each is scored once. */
const evaluations = new WeakMap<Evaluation, Map<string, Evaluation>>();
const pasts = new WeakMap<Evaluation, Past>();

/** The scores of a period; of the current one without a period. */
export function evaluationAt({ scorecard, values, evaluation }: Ready, period: Period | undefined): Evaluation {
  if (period === undefined) return evaluation;
  const current = currentPeriod(scorecard, values.today);
  const isOpen = closingOf(values.closings ?? [], period) === undefined;
  if (isOpen && period.frequency === current.frequency && period.index === current.index) return evaluation;
  const known = evaluations.get(evaluation) ?? new Map<string, Evaluation>();
  evaluations.set(evaluation, known);
  const key = `${period.frequency} ${period.index}`;
  const found = known.get(key) ?? evaluateAt(scorecard, values, period);
  known.set(key, found);
  return found;
}

export function pastOf({ scorecard, values, evaluation }: Ready): Past {
  const known = pasts.get(evaluation);
  if (known) return known;
  const table = tabulate(scorecard, values, periodsOf(values, scorecard.settings));
  const past = { table, scores: scoreHistory(scorecard, table) };
  pasts.set(evaluation, past);
  return past;
}
