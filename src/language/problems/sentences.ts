import type { Problem } from "../../scorecard";

/** One whole sentence or more for every kind of problem: what happened, and what to do about it. */
export type ProblemSentences = {
  readonly [Kind in Problem["kind"]]: (problem: Extract<Problem, { readonly kind: Kind }>) => string;
};
