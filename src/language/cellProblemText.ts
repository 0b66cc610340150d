import type { CellProblem } from "../scorecard";
import type { Language } from "./language";
import { da } from "./problems/inCells/da";
import type { CellSentences } from "./problems/sentences";

/** Danish is always there; what a workbook in English says is loaded with it. */
const SENTENCES: { da: CellSentences } & Partial<Record<Language, CellSentences>> = { da };

/** Whether problems can be told in a language yet. */
export const hasCellSentences = (language: Language): boolean => SENTENCES[language] !== undefined;

/** Loads what problems are called in a language; Danish needs no loading. */
export async function loadCellSentences(language: Language): Promise<void> {
  if (language === "en") SENTENCES.en ??= (await import(/* webpackChunkName: "cells-en" */ "./problems/inCells/en")).en;
}

/** A problem in words, for a cell, in Danish until its language has been loaded. Those that only the pane can show are kept apart. */
export const cellProblemText = (problem: CellProblem, language: Language): string =>
  sentenceOf(SENTENCES[language] ?? SENTENCES.da, problem);

/** What a problem is called in these sentences. */
export function sentenceOf(sentences: CellSentences, problem: CellProblem): string {
  // TypeScript cannot see that the kind chooses the sentence that takes just this problem.
  const sentence = sentences[problem.kind] as (problem: CellProblem) => string;
  return sentence(problem);
}
