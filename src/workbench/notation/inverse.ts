/** Words of a language, by which the English ones are found. */
export const inverse = (words: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...words].map(([english, local]) => [local, english]));
