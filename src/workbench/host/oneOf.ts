import { invalidArgument } from "./hostError";

/** Reads one of some words; anything else is refused. */
export function oneOf<Word extends string>(words: readonly Word[]): (value: unknown) => Word {
  return (value) => {
    const word = words.find((each) => each === value);
    if (word === undefined) throw invalidArgument();
    return word;
  };
}
