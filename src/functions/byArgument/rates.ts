import {
  jamesStein,
  priorOf,
  rateDifference as differenceOf,
  shrunkRates as drawn,
  type Prior,
  type Share,
  type TooFewData,
} from "../../insight";
import { spillWords, type Language } from "../../language";
import { failure, success, type Result } from "../../scorecard";
import { CONFIDENCE, intervalRow } from "../byName/forecast";
import type { Arguments } from "../createArguments";
import { headed } from "../headed";
import type { PureFunction } from "../pureFunction";
import { count, MOST_EVENTS } from "./intervals";

const share = (given: Arguments, position: number): Share => {
  const trials = count(given, position + 1);
  const successes = count(given, position);
  if (successes > trials)
    given.refuse({ kind: "argument-exceeds", position, value: successes, other: position + 1, whole: trials });
  return { successes, trials };
};

/**
 * `BSC.RATEDIFFERENCE(successes, trials, otherSuccesses, otherTrials, [confidence], [headings])`: one row of three: how far the first rate
 * lies above the other one, and the ends of Newcombe's interval.
 *
 * - Unit: −1 to 1. An interval that holds 0 says that the difference may be chance.
 * - Errors: `#VALUE!` for counts that are not whole, and for more successes than trials; `#N/A` without trials.
 */
export const rateDifference =
  (language: () => Language): PureFunction =>
  (given) => {
    const [one, other] = [share(given, 1), share(given, 3)];
    const confidence = given.number(5, CONFIDENCE, 0.95);
    if (given.problem !== undefined) return failure(given.problem);
    const found = differenceOf(one, other, confidence);
    if (!found.ok) return failure(found.problem);
    const { estimate, low, high } = found.value;
    return success(intervalRow(given, 6, language(), [estimate, low, high]));
  };

const METHODS = ["betaBinomial", "jamesStein"] as const;

/**
 * `BSC.SHRUNKRATES(successes, trials, [method], [priorSuccesses], [priorFailures], [headings])`: one row a rate: the rate drawn towards that
 * of all of them, the more the fewer trials it has, so that small ones are neither best nor worst by chance.
 *
 * - Unit: 0 to 1. A row with a blank cell or without trials is blank.
 * - `betaBinomial` fits its prior to the rates, or takes the one that is given; `jamesStein` takes rates of equally many trials.
 * - Empty: `#N/A` for fewer than two rates, and where nothing or everything has succeeded.
 * - Errors: `#VALUE!` for more successes than trials, ranges of two sizes, and trials that differ with `jamesStein`.
 */
export const shrunkRates =
  (language: () => Language): PureFunction =>
  (given) => {
    const bounds = { least: 0, most: MOST_EVENTS };
    const [successes, trials] = [given.numbersOrBlanks(1, bounds), given.numbersOrBlanks(2, bounds)];
    if (successes.length !== trials.length) given.refuse({ kind: "argument-sizes-differ", position: 1, other: 2 });
    const rows = successes.map((own, row): Share | undefined => {
      const { [row]: all = 0 } = trials;
      if (own === undefined || all === 0) return undefined;
      if (own > all) given.refuse({ kind: "argument-exceeds", position: 1, value: own, other: 2, whole: all });
      return { successes: own, trials: all };
    });
    const shares = rows.filter((row) => row !== undefined);
    const [first] = shares;
    const method = given.choice(3, METHODS);
    const unequal = shares.find((each) => each.trials !== first?.trials);
    if (method === "jamesStein" && unequal !== undefined && first !== undefined) {
      const { trials: least } = first;
      given.refuse({ kind: "argument-out-of-range", position: 2, value: unequal.trials, least, most: least });
    }
    const known = priorGiven(given);
    if (method === "jamesStein" && known !== undefined)
      given.refuse({ kind: "argument-unknown", position: 3, text: method, choices: ["betaBinomial"] });
    if (given.problem !== undefined) return failure(given.problem);
    const found = method === "jamesStein" ? success(byJamesStein(shares)) : byPrior(shares, known);
    if (!found.ok) return failure(found.problem);
    const next = found.value.values();
    const cells = rows.map((row) => [row === undefined ? "" : (next.next().value ?? "")]);
    return success(headed(given, 6, [spillWords(language()).shrunkRate], cells));
  };

/** Both of its numbers, or neither. */
function priorGiven(given: Arguments): Prior | undefined {
  const [successes, failures] = [given.optionalNumber(4, { least: 0 }), given.optionalNumber(5, { least: 0 })];
  if (successes !== undefined && failures !== undefined) return { successes, failures };
  if (successes !== failures) given.refuse({ kind: "argument-missing", position: successes === undefined ? 4 : 5 });
  return undefined;
}

function byPrior(shares: readonly Share[], known: Prior | undefined): Result<readonly number[], TooFewData> {
  if (known !== undefined) return success(drawn(shares, known));
  const prior = priorOf(shares);
  return prior.ok ? success(drawn(shares, prior.value)) : prior;
}

const byJamesStein = (shares: readonly Share[]): readonly number[] =>
  jamesStein(
    shares.map(({ successes, trials }) => successes / trials),
    shares[0]?.trials ?? 1,
  );
