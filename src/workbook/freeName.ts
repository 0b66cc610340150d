/**
 * A name that nobody has yet, in any case of letters.
 *
 * @param longest - how many characters it may have; what is wanted is cut to make room for a number too
 * @example freeName("BSC Numbers", ["bsc numbers"]) // "BSC Numbers 2"
 */
export function freeName(wanted: string, taken: readonly string[], longest = Infinity): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const ending = (text: string): string => wanted.slice(0, longest - text.length) + text;
  let name = ending("");
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = ending(` ${number}`);
  return name;
}
