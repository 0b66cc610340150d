import { cellProblemText, type Language } from "../language";
import { failure, success, type CellProblem, type Result } from "../scorecard";
import { invalid, notAvailable, value, type Answer, type Content, type Table } from "./answer";
import { createArguments, type Arguments } from "./createArguments";

/** A function of its arguments alone: Excel itself calculates it again when one of them changes. */
export type PureFunction = (given: Arguments) => Result<Content | Table, CellProblem>;

/** Calls a function with what Excel passes; arguments that cannot be used come before anything it says itself. */
export function answerPure(run: PureFunction, values: readonly unknown[], language: Language): Answer {
  const given = createArguments(values);
  const result = run(given);
  return answerOf(given.problem === undefined ? result : failure(given.problem), language);
}

/** The value, or the cell error that tells the reason. */
export function answerOf(result: Result<Content | Table, CellProblem>, language: Language): Answer {
  if (result.ok) return value(result.value);
  const { problem } = result;
  if (problem.kind === "divisor-zero") return { kind: "divided-by-zero" };
  const isInvalid = problem.kind.startsWith("argument-") || problem.kind === "name-ambiguous";
  return (isInvalid ? invalid : notAvailable)(cellProblemText(problem, language));
}

/** `numerator / denominator`, where a denominator of 0 has no answer. */
export const divided = (numerator: number, denominator: number): Result<number, CellProblem> =>
  denominator === 0 ? failure({ kind: "divisor-zero" }) : success(numerator / denominator);
