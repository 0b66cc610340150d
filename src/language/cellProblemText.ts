import type { CellProblem } from "../scorecard";
import type { Language } from "./language";
import { da } from "./problems/inCells/da";
import { en } from "./problems/inCells/en";
import type { CellSentences } from "./problems/sentences";

const SENTENCES: Readonly<Record<Language, CellSentences>> = { da, en };

/** A problem in words, for a cell. Those that only the pane can show are kept apart: no formula waits for them. */
export function cellProblemText(problem: CellProblem, language: Language): string {
  // TypeScript cannot see that the kind chooses the sentence that takes just this problem.
  const sentence = SENTENCES[language][problem.kind] as (problem: CellProblem) => string;
  return sentence(problem);
}
