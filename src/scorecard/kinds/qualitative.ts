import type { Reading } from "../reading";
import type { Rule } from "../rule";
import type { Kind } from "./kind";

/**
 * A word of a scale that a person has set, and its score: for example low 0, middle 50, high 100.
 *
 * - Empty: a word that the scale does not have is no value.
 * - Problem: `words-missing` when the scale has no words.
 * - Source: scored text in Spider Impact.
 *
 * @example qualitative.read({ kind: "text", text: "høj" }, { words: [{ word: "Høj", score: 100 }] }) // 0, its place
 */
export const qualitative: Kind = {
  needs: ["actual"],
  takes: [],
  scale: "words",
  isTimed: false,
  read: placeOf,
  score: ({ actual }, { words = [] }) => {
    const found = words[actual];
    return found === undefined ? { kind: "words-missing" } : found.score;
  },
};

/** The value of a qualitative KPI is the place of its word in the scale. */
function placeOf(reading: Reading, { words = [] }: Rule): number | undefined {
  if (reading.kind !== "text" && reading.kind !== "number") return undefined;
  const wanted = fold(reading.kind === "text" ? reading.text : String(reading.value));
  const place = words.findIndex(({ word }) => fold(word) === wanted);
  return place < 0 ? undefined : place;
}

const fold = (text: string): string => text.normalize("NFC").trim().toLocaleLowerCase("da");
