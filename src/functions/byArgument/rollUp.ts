import {
  addChild,
  concluded,
  coverageOf,
  DEFAULT_SETTINGS,
  emptyTally,
  failure,
  ROLL_UP_NAMES,
  success,
} from "../../scorecard";
import type { PureFunction } from "../pureFunction";

/**
 * `BSC.ROLLUP(scores, [weights], [method], [green], [minimum coverage])`: one score of several, as a parent in the scorecard
 * gets it. A blank score is left out and its weight goes to the others; a blank weight counts as 1, and 0 means "tracked only".
 *
 * - Unit: that of the scores.
 * - Empty: `#N/A` when no score is left, or less of the weight has a score than the minimum coverage (50 %) asks for.
 * - Errors: `#VALUE!` for ranges of different size, a negative weight, an unknown method.
 */
export const rollUp: PureFunction = (given) => {
  const scores = given.numbersOrBlanks(1);
  const weights = given.isLeftOut(2) ? scores.map(() => 1) : given.numbersOrBlanks(2, { least: 0 });
  const method = given.choice(3, ROLL_UP_NAMES);
  const green = given.number(4, {}, DEFAULT_SETTINGS.thresholds.green);
  const minimum = given.number(5, { least: 0, most: 1 }, DEFAULT_SETTINGS.minimumCoverage);
  if (weights.length !== scores.length) given.refuse({ kind: "argument-sizes-differ", position: 1, other: 2 });
  if (given.problem !== undefined) return failure(given.problem);

  const tally = emptyTally();
  scores.forEach((score, index) => {
    const weight = weights[index] ?? 1;
    const counted = { score: score ?? NaN, weight, coverage: 1, missing: "exclude", isHeld: false } as const;
    if (weight > 0) addChild(tally, counted);
  });
  if (tally.whole === 0) return failure({ kind: "weights-all-zero" });
  const result = concluded(tally, method, { ...DEFAULT_SETTINGS.thresholds, green }, minimum);
  if (!Number.isNaN(result)) return success(result);
  if (tally.count === 0) return failure({ kind: "no-scored-children" });
  return failure({ kind: "coverage-too-low", coverage: coverageOf(tally), minimum });
};
