import type { Problem } from "../scorecard";
import type { Language } from "./language";
import { da } from "./problems/da";
import { en } from "./problems/en";
import type { ProblemSentences } from "./problems/sentences";

const SENTENCES: Readonly<Record<Language, ProblemSentences>> = { da, en };

/** A problem in words, for a cell or the pane. */
export function problemText(problem: Problem, language: Language): string {
  // TypeScript cannot see that the kind chooses the sentence that takes just this problem.
  const sentence = SENTENCES[language][problem.kind] as (problem: Problem) => string;
  return sentence(problem);
}
