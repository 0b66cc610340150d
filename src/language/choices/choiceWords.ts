import type { Language } from "../language";

/** What is said of each of some choices; a choice or a language without its words does not compile. */
export type ChoiceWords<Choice extends string, Part extends string> = Readonly<
  Record<Choice, Readonly<Record<Language, Readonly<Record<Part, string>>>>>
>;

/** One thing that is said of every choice, in one language. */
export const wordsFor = <Choice extends string, Part extends string>(
  words: ChoiceWords<Choice, Part>,
  part: Part,
  language: Language,
): Readonly<Record<Choice, string>> => {
  const choices = Object.keys(words) as Choice[];
  return Object.fromEntries(choices.map((choice) => [choice, words[choice][language][part]])) as Record<Choice, string>;
};
