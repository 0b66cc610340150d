import type { CellProblem, Result } from "../../scorecard";
import type { PureFunction } from "../pureFunction";
import type { Amount } from "./fromSums";

/**
 * A function of single numbers, for questions that have no answer over sums: a sum of margins means nothing. Excel itself
 * calls it once for each cell of a range and spills the answers.
 *
 * - Empty: `argument-missing` for what has no fallback.
 * - Errors: whatever is no number, or lies out of its bounds.
 *
 * @param amounts - by name, in the order of the arguments
 */
export const fromNumbers =
  <Name extends string>(
    amounts: Readonly<Record<Name, Amount>>,
    rule: (numbers: Readonly<Record<Name, number>>) => Result<number, CellProblem>,
  ): PureFunction =>
  (given) => {
    const numbers = Object.entries<Amount>(amounts).map(([name, { fallback, ...bounds }], index) => [
      name,
      given.number(index + 1, bounds, fallback),
    ]);
    return rule(Object.fromEntries(numbers) as Readonly<Record<Name, number>>);
  };
