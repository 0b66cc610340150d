import { after, hasOwn, lastDay, type Period, type Reading } from "../scorecard";
import { evaluationSeen } from "./evaluationAt";
import type { Ready } from "./state";

/**
 * The period whose numbers are shown: the one that is looked at, or the one before while it is running and no series says anything
 * of it yet. KPIs without a series, their own or one of the scorecards below that make them, belong to the present and do not count, unless
 * there are no others.
 */
export function periodShown(state: Ready): Period {
  const { moment, scorecard, values, evaluation } = state;
  const { period, today } = moment;
  if (lastDay(period, scorecard.settings.fiscalYearStart) < today) return period;
  if (state.asOf !== undefined && state.asOf === lastDay(period, scorecard.settings.fiscalYearStart)) return period;
  const dated = scorecard.kpis.filter(
    ({ id }) =>
      (values.series.get(id)?.actual.length ?? 0) > 0 || (!hasOwn(id, values) && (values.below?.isDated(id) ?? false)),
  );
  if (dated.length === 0) return period;
  const before = after(period, -1);
  const { kpis } = evaluationSeen(state, before);
  const isOfBefore = dated.every(({ id }) =>
    isSame(evaluation.kpis.get(id)?.readings.actual, kpis.get(id)?.readings.actual),
  );
  return isOfBefore ? before : period;
}

/** Only numbers tell of a period; what carries one on is the same number. */
const isSame = (one: Reading | undefined, other: Reading | undefined): boolean =>
  one?.kind === "number" && other?.kind === "number" ? one.value === other.value : one?.kind !== "number";
