import type { CellProblem, Problem } from "../scorecard";
import { cellProblemText } from "./cellProblemText";
import type { Language } from "./language";
import { paneTexts } from "./paneTexts";
import type { PaneSentences } from "./problems/sentences";

/** Any problem in words, for the pane, in a language that has been loaded. */
export function problemText(problem: Problem, language: Language): string {
  const { sentences } = paneTexts(language);
  if (!(problem.kind in sentences)) return cellProblemText(problem as CellProblem, language);
  // TypeScript cannot see that the kind chooses the sentence that takes just this problem.
  const sentence = sentences[problem.kind as keyof PaneSentences] as (
    problem: Problem,
    say: (reason: Problem) => string,
  ) => string;
  return sentence(problem, (reason) => problemText(reason, language));
}
