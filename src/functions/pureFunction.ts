import { cellProblemText, type Language } from "../language";
import type { CellProblem, Result } from "../scorecard";
import { invalid, notAvailable, value, type Answer, type Content, type Table } from "./answer";
import type { Arguments } from "./createArguments";

/** A function of its arguments alone: Excel itself calculates it again when one of them changes. */
export type PureFunction = (given: Arguments) => Result<Content | Table, CellProblem>;

/** The value, or the cell error that tells the reason. */
export function answerOf(result: Result<Content | Table, CellProblem>, language: Language): Answer {
  if (result.ok) return value(result.value);
  const { problem } = result;
  if (problem.kind === "divisor-zero") return { kind: "divided-by-zero" };
  const isInvalid = problem.kind.startsWith("argument-") || problem.kind === "name-ambiguous";
  return (isInvalid ? invalid : notAvailable)(cellProblemText(problem, language));
}
