import { failure, success, type Result } from "../../scorecard";

/** The outcome does not depend on the input, or never comes to the goal between the two ends. */
export interface NotFound {
  readonly kind: "not-found";
  readonly atLow: number;
  readonly atHigh: number;
}

const MOST_STEPS = 200;

/**
 * The input at which an outcome comes to a goal, by halving: for formulas that nobody has turned round.
 *
 * - Problem: `not-found` unless the goal lies between the outcomes at both ends.
 *
 * @param outcome - without jumps between the ends
 */
export function goalSeek(
  outcome: (input: number) => number,
  goal: number,
  low: number,
  high: number,
): Result<number, NotFound> {
  const [atLow, atHigh] = [outcome(low), outcome(high)];
  if (atLow === goal) return success(low);
  if (atHigh === goal) return success(high);
  if (atLow === atHigh || !((atLow - goal) * (atHigh - goal) < 0)) return failure({ kind: "not-found", atLow, atHigh });
  let [from, to] = [low, high];
  for (let step = 0; step < MOST_STEPS && from !== to; step += 1) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    if ((outcome(middle) - goal) * (atLow - goal) > 0) from = middle;
    else to = middle;
  }
  return success((from + to) / 2);
}
