import type { CellProblem, Problem } from "../scorecard";
import { sentenceOf } from "./cellProblemText";
import type { Language } from "./language";
import { da as inCellsDa } from "./problems/inCells/da";
import { en as inCellsEn } from "./problems/inCells/en";
import { da } from "./problems/inPane/da";
import { en } from "./problems/inPane/en";
import type { CellSentences, PaneSentences } from "./problems/sentences";

const SENTENCES: Readonly<Record<Language, PaneSentences>> = { da, en };
const IN_CELLS: Readonly<Record<Language, CellSentences>> = { da: inCellsDa, en: inCellsEn };

/** Any problem in words, for the pane. */
export function problemText(problem: Problem, language: Language): string {
  const { [language]: sentences } = SENTENCES;
  if (!(problem.kind in sentences)) return sentenceOf(IN_CELLS[language], problem as CellProblem);
  // TypeScript cannot see that the kind chooses the sentence that takes just this problem.
  const sentence = sentences[problem.kind as keyof PaneSentences] as (
    problem: Problem,
    say: (reason: Problem) => string,
  ) => string;
  return sentence(problem, (reason) => problemText(reason, language));
}
