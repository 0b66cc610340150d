import { editDistance } from "./editDistance";

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
