import { plainText } from "../../scorecard";

/**
 * Whether a name is but a part of another, some of its words or their first letters.
 *
 * @example isShortFor("GM", "Gross margin") // true
 * @example isShortFor("leads", "Nye leads") // true
 */
export function isShortFor(short: string, name: string): boolean {
  const [own, all] = [wordsOf(short), wordsOf(name)];
  if (own.length === 0 || all.length < 2) return false;
  const initials = all.map(([letter = ""]) => letter).join("");
  return own.every((word) => all.includes(word)) || (own.length === 1 && own[0] === initials);
}

const wordsOf = (text: string): readonly string[] => plainText(text).split(" ").filter(Boolean);
