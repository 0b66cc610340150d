import { funnelOf, type FunnelNorm } from "../../insight";
import { flowWords, type Language } from "../../language";
import { failure, success } from "../../scorecard";
import type { Arguments } from "../createArguments";
import type { PureFunction } from "../pureFunction";

/**
 * `BSC.FUNNEL(counts, [against])`: below a row of headings one row a step: its number, the rate from the step before with the ends of its
 * Wilson interval, what it is held against, whether it lies below it beyond chance, and what is missing at the end for it.
 *
 * `against` is a rate a step (one fewer than the counts) or the counts of the period before (as many).
 *
 * - Unit: rates are fractions; what is missing counts like the last step.
 * - Empty: `#N/A` below two counts; an empty text where nobody came, or more went on than came.
 * - Errors: `#VALUE!` for a count that is missing or below 0, a rate off 0 to 1, and ranges that do not fit.
 */
export const funnel =
  (language: () => Language): PureFunction =>
  (given) => {
    const counts = whole(given, 1, {});
    const norm = given.isLeftOut(2) ? undefined : normOf(given, counts.length);
    if (given.problem !== undefined) return failure(given.problem);
    if (counts.length < 2) return failure({ kind: "too-few-data", count: counts.length, needed: 2 });
    const words = flowWords(language());
    return success([
      words.funnelHeadings,
      ...funnelOf(counts, norm).map(({ step, rate, low, high, norm: wanted, against, missingAtEnd, isMixed }) => [
        step,
        rate ?? "",
        low ?? "",
        high ?? "",
        wanted ?? "",
        isMixed ? words.mixed : against === undefined ? "" : words.against[against],
        missingAtEnd ?? "",
      ]),
    ]);
  };

function normOf(given: Arguments, count: number): FunnelNorm | undefined {
  const cells = given.cells(2).length;
  if (cells === count) return { kind: "before", counts: whole(given, 2, {}) };
  if (cells === count - 1) return { kind: "benchmark", rates: whole(given, 2, { most: 1 }) };
  given.refuse({ kind: "argument-sizes-differ", position: 1, other: 2 });
  return undefined;
}

/** Every cell holds a number. */
function whole(given: Arguments, position: number, { most = 1e15 }: { readonly most?: number }): readonly number[] {
  return given.numbersOrBlanks(position, { least: 0, most }).map((value) => {
    if (value === undefined) given.refuse({ kind: "argument-missing", position });
    return value ?? 0;
  });
}
