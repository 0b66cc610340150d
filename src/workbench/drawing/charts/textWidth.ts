const NARROW = /[.,:;'!|iljtfrI1 ()-]/;
const WIDE = /[mwMW@%—]/;

/** Roughly, in pixels: what is drawn is measured by what draws it, and this only says how much room is kept. */
export const textWidth = (text: string, fontSize: number): number =>
  Math.max(0, ...text.split("\n").map((line) => [...line].reduce((sum, letter) => sum + widthOf(letter), 0))) *
  fontSize;

const widthOf = (letter: string): number => (NARROW.test(letter) ? 0.32 : WIDE.test(letter) ? 0.82 : 0.53);
