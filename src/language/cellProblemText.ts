import type { CellProblem } from "../scorecard";
import type { Language } from "./language";
import type { CellSentences } from "./problems/sentences";

/** What cells say comes with the workbook that speaks a language: most cells say nothing but numbers. */
const SENTENCES: Partial<Record<Language, CellSentences>> = {};

const LOAD: Readonly<Record<Language, () => Promise<CellSentences>>> = {
  da: async () => (await import(/* webpackChunkName: "cells-da" */ "./problems/inCells/da")).da,
  en: async () => (await import(/* webpackChunkName: "cells-en" */ "./problems/inCells/en")).en,
};

/** Whether problems can be told in a language yet. */
export const hasCellSentences = (language: Language): boolean => SENTENCES[language] !== undefined;

/** Loads what problems are called in a language. */
export async function loadCellSentences(language: Language): Promise<void> {
  SENTENCES[language] ??= await LOAD[language]();
}

/**
 * A problem in words, for a cell, in a language that has been loaded, or else in the other one. Those that only the pane can show are kept
 * apart.
 */
export function cellProblemText(problem: CellProblem, language: Language): string {
  const sentences = SENTENCES[language] ?? SENTENCES.da ?? SENTENCES.en;
  if (sentences === undefined) throw new Error("No sentences have been loaded.");
  // TypeScript cannot see that the kind chooses the sentence that takes just this problem.
  const sentence = sentences[problem.kind] as (problem: CellProblem) => string;
  return sentence(problem);
}
