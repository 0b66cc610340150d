import { failure, success, type CellProblem, type Result } from "../scorecard";

/** `numerator / denominator`, where a denominator of 0 has no answer. */
export const divided = (numerator: number, denominator: number): Result<number, CellProblem> =>
  denominator === 0 ? failure({ kind: "divisor-zero" }) : success(numerator / denominator);
