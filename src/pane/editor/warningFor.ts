import { problemText, type Language } from "../../language";
import type { Field, Problem } from "../../scorecard";
import type { Preview } from "./preview";

/** What is wrong with a field that can be saved all the same. */
export function warningFor(field: Field, preview: Preview | undefined, language: Language): string | undefined {
  if (preview === undefined || preview.pending) return undefined;
  const problem = preview.node.problems.find((candidate) => belongsTo(field, candidate));
  return problem && problemText(problem, language);
}

function belongsTo(field: Field, problem: Problem): boolean {
  if (problem.kind === "tolerance-missing") return field === "target";
  if (problem.kind === "baseline-missing") return field === "baseline";
  return "field" in problem && problem.field === field && problem.kind !== "value-none";
}
