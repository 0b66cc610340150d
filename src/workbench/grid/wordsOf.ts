/** Names of names and tables; a sheet before or behind makes another one of it, and what is called is no name. */
const WORD = /(?<![\p{L}\p{N}_.\\!])[\p{L}\p{N}_.\\]+(?![\p{L}\p{N}_.\\(!])/gu;

/** So many formulas are kept: more than a large workbook has. */
const MOST_KEPT = 50_000;

const kept = new Map<string, readonly string[]>();

/** The words of a formula that may be names or tables, in each of their spellings. */
export function wordsOf(formula: string): readonly string[] {
  const known = kept.get(formula);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = [...new Set(formula.match(WORD))];
  kept.set(formula, words);
  return words;
}
