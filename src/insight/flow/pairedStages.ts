/** What two headings of one stage end in. */
const ENDS = /[\s_-]*\(?(start|begin|from|fra|slut|end|to|til|færdig)\)?$/iu;

/** The stages that headings name: two of one stage, such as "Tekst start" and "Tekst slut" or a merged cell, are one where all are such pairs. */
export function pairedStages(headings: readonly string[]): readonly string[] {
  const names = headings.map((heading) => heading.replace(ENDS, ""));
  const isPaired =
    names.length > 0 &&
    names.length % 2 === 0 &&
    names.every((name, place) => place % 2 === 1 || (name !== "" && name === names[place + 1]));
  return isPaired ? names.filter((_, place) => place % 2 === 0) : headings;
}
