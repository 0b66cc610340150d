export interface Merged<Texts> {
  readonly texts: Texts;
  /** Parts that both have changed, each to something else. */
  readonly conflicts: readonly (keyof Texts)[];
}

/**
 * Puts what a person has typed on top of what a colleague saved meanwhile: parts that the person has not touched follow the
 * colleague, touched ones stay, and where both changed the same part the person has to look.
 */
export function mergeTexts<Texts extends Readonly<Record<keyof Texts, string>>>(
  mine: Texts,
  base: Texts,
  theirs: Texts,
): Merged<Texts> {
  const parts = Object.keys(mine) as (keyof Texts)[];
  const differs = (one: Texts, other: Texts, part: keyof Texts): boolean => one[part].trim() !== other[part].trim();
  const touched = parts.filter((part) => differs(mine, base, part));
  return {
    texts: touched.reduce((merged, part) => ({ ...merged, [part]: mine[part] }), theirs),
    conflicts: touched.filter((part) => differs(theirs, base, part) && differs(theirs, mine, part)),
  };
}
