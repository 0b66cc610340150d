import type { CellProblem, Problem } from "../../scorecard";

/** One whole sentence or more for every kind of problem: what happened, and what to do about it. */
type Sentences<Known extends { readonly kind: string }> = {
  readonly [Kind in Known["kind"]]: (problem: Extract<Known, { readonly kind: Kind }>) => string;
};

export type CellSentences = Sentences<CellProblem>;
export type PaneSentences = Sentences<Exclude<Problem, CellProblem>>;
