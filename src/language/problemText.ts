import type { CellProblem, Problem } from "../scorecard";
import { cellProblemText } from "./cellProblemText";
import type { Language } from "./language";
import { da } from "./problems/inPane/da";
import { en } from "./problems/inPane/en";
import type { PaneSentences } from "./problems/sentences";

const SENTENCES: Readonly<Record<Language, PaneSentences>> = { da, en };

/** Any problem in words, for the pane. */
export function problemText(problem: Problem, language: Language): string {
  const { [language]: sentences } = SENTENCES;
  if (!(problem.kind in sentences)) return cellProblemText(problem as CellProblem, language);
  // TypeScript cannot see that the kind chooses the sentence that takes just this problem.
  const sentence = sentences[problem.kind as keyof PaneSentences] as (
    problem: Problem,
    say: (reason: Problem) => string,
  ) => string;
  return sentence(problem, (reason) => problemText(reason, language));
}
