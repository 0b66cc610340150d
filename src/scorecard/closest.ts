/**
 * The candidate that takes the fewest edits to type, for "did you mean". Nothing is suggested when more than a third
 * of the letters (at least two) would have to change.
 *
 * @example closest("NSP", ["NPS", "ROI"]) // "NPS"
 * @example closest("Budget", ["NPS", "ROI"]) // undefined
 */
export function closest(typed: string, candidates: readonly string[]): string | undefined {
  const wanted = typed.trim().toLocaleLowerCase("da");
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = editDistance(wanted, candidate.trim().toLocaleLowerCase("da"));
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Levenshtein distance: insertions, deletions and substitutions of single letters. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
