import { rateDifference as differenceOf, shrunkRates as drawn, type Share } from "../../insight";
import { spillWords, type Language } from "../../language";
import { failure, success } from "../../scorecard";
import { CONFIDENCE, intervalRow } from "../byName/forecast";
import { headed } from "../headed";
import type { PureFunction } from "../pureFunction";
import { MOST_EVENTS, share, within } from "./intervals";

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

const COUNTS = { least: 0, most: MOST_EVENTS } as const;
const METHODS = ["betaBinomial", "jamesStein"] as const;

/**
 * `BSC.SHRUNKRATES(successes, trials, [method], [headings])`: one row a rate: the rate drawn towards that of all of them, so that small ones
 * are neither best nor worst by chance.
 *
 * - Unit: 0 to 1. A row with a blank cell or without trials is blank.
 * - `betaBinomial` draws those with few trials more; `jamesStein` takes rates of equally many trials.
 * - Empty: `#N/A` for fewer than two rates, and where nothing or everything has succeeded.
 * - Errors: `#VALUE!` for counts below 0 or above a billion, more successes than trials, ranges of two sizes, and trials that differ with `jamesStein`.
 */
export const shrunkRates =
  (language: () => Language): PureFunction =>
  (given) => {
    const [successes, trials] = [given.numbersOrBlanks(1, COUNTS), given.numbersOrBlanks(2, COUNTS)];
    if (successes.length !== trials.length) given.refuse({ kind: "argument-sizes-differ", position: 1, other: 2 });
    const rows = successes.map((own, row) => {
      const { [row]: all } = trials;
      if (own === undefined || all === undefined) return undefined;
      const counted = within(given, 1, { successes: own, trials: all });
      return all === 0 ? undefined : counted;
    });
    const shares: readonly Share[] = rows.filter((row) => row !== undefined);
    const least = shares[0]?.trials ?? 0;
    const isOfEqual = given.choice(3, METHODS) === "jamesStein";
    if (isOfEqual)
      for (const { trials: value } of shares)
        if (value !== least) given.refuse({ kind: "argument-out-of-range", position: 2, value, least, most: least });
    if (given.problem !== undefined) return failure(given.problem);
    const found = drawn(shares, isOfEqual);
    if (!found.ok) return failure(found.problem);
    const next = found.value.values();
    const cells = rows.map((row) => [row === undefined ? "" : (next.next().value ?? "")]);
    return success(headed(given, 4, [spillWords(language()).shrunkRate], cells));
  };
