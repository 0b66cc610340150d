import { ewma as averagesOf } from "../../insight";
import { failure, success } from "../../scorecard";
import { spillWords, type Language } from "../../language";
import { headed } from "../headed";
import type { PureFunction } from "../pureFunction";

/**
 * `BSC.EWMA(values, [weight], [headings])`: one row a value: the exponentially weighted moving average up to it. Each is
 * `weight · value + (1 − weight) · average before`; the first is the first value.
 *
 * - Unit: that of the values. A blank cell has a blank row, and the average goes on after it.
 * - Errors: `#VALUE!` for a weight that is not above 0 and at most 1.
 */
export const ewma =
  (language: () => Language): PureFunction =>
  (given) => {
    const cells = given.numbersOrBlanks(1);
    const weight = given.number(2, { least: 1e-6, most: 1 }, 0.2);
    const values = cells.filter((value) => value !== undefined);
    if (values.length === 0) given.refuse({ kind: "argument-missing", position: 1 });
    if (given.problem !== undefined) return failure(given.problem);
    const averages = averagesOf(values, weight).values();
    const rows = cells.map((value) => [value === undefined ? "" : (averages.next().value ?? "")]);
    return success(headed(given, 3, [spillWords(language()).movingAverage], rows));
  };
