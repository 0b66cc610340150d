/**
 * A name that nobody has yet, in any case of letters.
 *
 * @example freeName("BSC Numbers", ["bsc numbers"]) // "BSC Numbers 2"
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}
