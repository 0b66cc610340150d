/** The letters of a column, counted from 0. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that a formula would take for a cell, in either notation. */
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** A sheet's name as it stands in a reference: in apostrophes where it must. */
export const sheetReference = (name: string): string =>
  PLAIN.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Cells of one sheet, counted from 0, both ends included. */
export interface Cells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @example cellReference("My data", { top: 1, left: 2, bottom: 8, right: 2 }) // "'My data'!C2:C9" */
export function cellReference(sheet: string, { top, left, bottom, right }: Cells): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return `${sheetReference(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
