import { scoreFor, weightAt } from "../../insight";
import { atLeast, DEFAULT_SETTINGS, failure, ROLL_UP_NAMES, ROLL_UPS, success } from "../../scorecard";
import type { PureFunction } from "../pureFunction";

const BEST = 100;

/**
 * `BSC.WHATIF(scores, [weights], [goal], [method], [green])`: a row for each score, with what it alone could do, the others as they are: the
 * least score it must have for the whole to reach the goal, what the whole would be with it at 100, and the weight at which a weighted mean
 * would be just the goal.
 *
 * - Unit: scores from 0 to 100, and weights. The goal and the least score that is green are those of the defaults (90).
 * - Empty: an empty text for what cannot be, and for a score that is blank or has a weight of 0. `#N/A` when no score is left.
 * - Errors: `#VALUE!` for ranges of different size, a negative weight, an unknown method.
 */
export const whatIf: PureFunction = (given) => {
  const scores = given.numbersOrBlanks(1, { least: 0, most: BEST });
  const weights = given.isLeftOut(2) ? scores.map(() => 1) : given.numbersOrBlanks(2, { least: 0 });
  const { green: usual } = DEFAULT_SETTINGS.thresholds;
  const goal = given.number(3, { least: 0, most: BEST }, usual);
  const method = given.choice(4, ROLL_UP_NAMES);
  const green = given.number(5, { least: 0, most: BEST }, usual);
  if (weights.length !== scores.length) given.refuse({ kind: "argument-sizes-differ", position: 1, other: 2 });
  if (given.problem !== undefined) return failure(given.problem);
  const children = scores.map((score, place) => {
    const weight = weights[place] ?? 1;
    return score === undefined || weight <= 0 ? undefined : { score, weight, isGreen: atLeast(score, green) };
  });
  if (children.every((child) => child === undefined)) return failure({ kind: "no-scored-children" });
  const isMean = method === "weightedMean" || method === "meanWithVeto";
  return success(
    children.map((child) => {
      if (child === undefined) return ["", "", ""];
      const others = children.filter((each) => each !== undefined && each !== child) as (typeof child)[];
      const thresholds = { green, amber: 0 };
      const needed = scoreFor({ rollUp: method, thresholds, weight: child.weight, others }, goal, BEST);
      const best = ROLL_UPS[method](
        [...others.map(({ score }) => score), BEST],
        [...others.map(({ weight }) => weight), child.weight],
        [...others.map(({ isGreen }) => isGreen), true],
      );
      const weight = isMean && others.length > 0 ? weightAt(child.score, others, goal) : undefined;
      return [needed.ok ? needed.value : "", best, weight ?? ""];
    }),
  );
};
