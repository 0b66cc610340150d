/** Width of a digit in the standard font in pixels: files measure columns in it. */
const DIGIT = 7;
const DIGIT_OF_ARIAL_11 = 8;

const POINTS_PER_PIXEL = 0.75;

export const digitWidth = (fontName: string, fontSize: number): number =>
  fontName === "Arial" && fontSize === 11 ? DIGIT_OF_ARIAL_11 : DIGIT;

/** Our own files are in Arial 11. */
export const widthToFile = (pixels: number): number => pixels / DIGIT_OF_ARIAL_11;

export const widthFromFile = (width: number, digit: number): number => Math.round(width * digit);

export const heightToFile = (pixels: number): number => pixels * POINTS_PER_PIXEL;

export const heightFromFile = (points: number): number => Math.round(points / POINTS_PER_PIXEL);
