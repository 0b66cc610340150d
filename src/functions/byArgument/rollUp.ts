import {
  addChild,
  atLeast,
  concluded,
  coverageOf,
  DEFAULT_SETTINGS,
  emptyTally,
  failure,
  ROLL_UP_NAMES,
  success,
} from "../../scorecard";
import type { Arguments } from "../createArguments";
import type { PureFunction } from "../pureFunction";
import { SCORECARD } from "./statusOf";
import type { ReadThresholds } from "./thresholdsOfScorecard";
import { hundredfold, isShare } from "./shares";

/**
 * `BSC.ROLLUP(scores, [weights], [method], [green], [minimum coverage])`: one score of several, as a parent in the scorecard
 * gets it. A blank score is left out and its weight goes to the others; a blank weight counts as 1, and 0 means "tracked only".
 * Green is a score, `scorecard` for that of the scorecard, or `achieved` for what counts as achieved there.
 *
 * - Unit: that of the scores. A share of green and a geometric mean count to 100, and refuse scores that all are parts of 1,
 *   unless green is one too.
 * - Empty: `#N/A` when no score is left, or less of the weight has a score than the minimum coverage (50 %) asks for.
 * - Errors: `#N/A` for `scorecard` and `achieved` where there is no scorecard; `#VALUE!` for ranges of different size, a negative weight, an unknown method.
 */
export const rollUp =
  (own: ReadThresholds): PureFunction =>
  (given) => {
    const scores = given.numbersOrBlanks(1);
    const weights = given.isLeftOut(2) ? scores.map(() => 1) : given.numbersOrBlanks(2, { least: 0 });
    const method = given.choice(3, ROLL_UP_NAMES);
    const green = greenOf(given, own);
    if (green === undefined) return failure({ kind: "no-scorecard" });
    const minimum = given.number(5, { least: 0, most: 1 }, DEFAULT_SETTINGS.minimumCoverage);
    if (method === "shareGreen" || method === "geometricMean") refuseShares(given, scores, green, method);
    if (weights.length !== scores.length) given.refuse({ kind: "argument-sizes-differ", position: 1, other: 2 });
    if (given.problem !== undefined) return failure(given.problem);

    const tally = emptyTally();
    scores.forEach((score, index) => {
      const weight = weights[index] ?? 1;
      const isGreen = score !== undefined && atLeast(score, green);
      const counted = { score: score ?? NaN, weight, coverage: 1, missing: "exclude", isGreen } as const;
      if (weight > 0) addChild(tally, counted);
    });
    if (tally.whole === 0) return failure({ kind: "weights-all-zero" });
    const result = concluded(tally, method, minimum);
    if (!Number.isNaN(result)) return success(result);
    if (tally.count === 0) return failure({ kind: "no-scored-children" });
    return failure({ kind: "coverage-too-low", coverage: coverageOf(tally), minimum });
  };

/** The least score that is green, of the scorecard where it is asked for by name. */
function greenOf(given: Arguments, own: ReadThresholds): number | undefined {
  const [reading] = given.cells(4);
  if (reading?.kind !== "text") return given.number(4, {}, DEFAULT_SETTINGS.thresholds.green);
  const { green, achieved = NaN } = own() ?? {};
  const isAchieved = given.choice(4, [SCORECARD, "achieved"]) !== SCORECARD;
  if (green === undefined || !isAchieved) return green;
  if (Number.isNaN(achieved))
    given.refuse({ kind: "argument-unknown", position: 4, text: reading.text, choices: [SCORECARD] });
  return achieved;
}

/** The scores and the least that is green count to the same whole; a geometric mean to 100, as no score in it is below 1. */
function refuseShares(
  given: Arguments,
  scores: readonly (number | undefined)[],
  green: number,
  method: "shareGreen" | "geometricMean",
): void {
  const known = scores.filter((score) => score !== undefined);
  const part = known.find((score) => isShare(score) && score < 1);
  const areShares = part !== undefined && known.every((score) => score === 0 || isShare(score));
  const isGreenShare = method === "shareGreen" && isShare(green);
  if (areShares && !isGreenShare)
    given.refuse({ kind: "argument-share", position: 1, value: part, instead: hundredfold(part) });
  if (isGreenShare && known.some((score) => score > 1))
    given.refuse({ kind: "argument-share", position: 4, value: green, instead: hundredfold(green) });
}
