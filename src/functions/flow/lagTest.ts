import { linkTest } from "../../insight";
import { flowWords, type Language } from "../../language";
import { failure, success } from "../../scorecard";
import type { Arguments } from "../createArguments";
import type { PureFunction } from "../pureFunction";

const MOST_LAG = 120;
const MOST_SEASON = 366;
const SIGNS = ["", "positive", "negative"] as const;

/**
 * `BSC.LAGTEST(driver, outcome, [lag], [sign], [season], [confounder])`: one row: verdict, periods from driver to outcome, correlation,
 * pairs, independent pairs, the smallest correlation that counts, how many more periods it would take, and the verdict as a sentence.
 *
 * - Rows are periods, oldest first; a period without both values is left out.
 * - Empty: the verdict says when there are too few; an empty text where a figure cannot be told. `#N/A` for a series that never changes.
 * - Errors: `#VALUE!` for text, error cells, and ranges of different sizes.
 */
export const lagTest =
  (language: () => Language): PureFunction =>
  (given) => {
    const [driver, outcome] = [given.numbersOrBlanks(1), given.numbersOrBlanks(2)];
    if (driver.length !== outcome.length) given.refuse({ kind: "argument-sizes-differ", position: 1, other: 2 });
    const lag = wholeNumber(given, 3, 0, MOST_LAG);
    const sign = given.choice(4, SIGNS);
    const season = wholeNumber(given, 5, 1, MOST_SEASON);
    const confounder = given.isLeftOut(6) ? undefined : given.numbersOrBlanks(6);
    if (confounder !== undefined && confounder.length !== driver.length)
      given.refuse({ kind: "argument-sizes-differ", position: 1, other: 6 });
    if (given.problem !== undefined) return failure(given.problem);
    const tested = linkTest({
      driver,
      outcome,
      ...(lag === undefined ? {} : { lag }),
      ...(sign === "" ? {} : { sign }),
      ...(season === undefined ? {} : { season }),
      ...(confounder === undefined ? {} : { confounder }),
    });
    // Whatever never changes has one value, as far as a comparison goes.
    if (!tested.ok) return failure({ kind: "too-few-data", count: 1, needed: 2 });
    const { verdict, r, count, effective, bound, more } = tested.value;
    const words = flowWords(language());
    const isTested = verdict !== "too-few";
    return success([
      [
        words.links[verdict],
        tested.value.lag,
        count > 0 ? r : "",
        count,
        effective,
        isTested ? (bound ?? "") : "",
        more ?? "",
        words.link(tested.value),
      ],
    ]);
  };

function wholeNumber(given: Arguments, position: number, least: number, most: number): number | undefined {
  const value = given.optionalNumber(position, { least, most });
  if (value !== undefined && !Number.isInteger(value)) given.refuse({ kind: "argument-not-whole", position, value });
  return value;
}
