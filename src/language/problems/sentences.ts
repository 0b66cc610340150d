import type { CellProblem, Problem } from "../../scorecard";

/**
 * One whole sentence or more for every kind of problem: what happened, and what to do about it.
 *
 * `say` is for problems that have another one as their reason.
 */
type Sentences<Known extends { readonly kind: string }> = {
  readonly [Kind in Known["kind"]]: (
    problem: Extract<Known, { readonly kind: Kind }>,
    say: (reason: Problem) => string,
  ) => string;
};

export type CellSentences = Sentences<CellProblem>;
export type PaneSentences = Sentences<Exclude<Problem, CellProblem>>;
