/** A single cell, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** @example cellOf("AB12") // { row: 11, column: 27 } ; undefined for anything but one cell */
export function cellOf(cells: string): Cell | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(cells);
  if (!match) return undefined;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
