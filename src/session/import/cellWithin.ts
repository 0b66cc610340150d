/** A block of cells: its sheet with the `!` behind it, and its first cell, counted from 1. */
const BLOCK = /^(?<sheet>.*!)?\$?(?<letters>[A-Z]+)\$?(?<digits>\d+)(?::.*)?$/i;

interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function cornerOf(address: string): Corner | undefined {
  const { sheet = "", letters, digits } = BLOCK.exec(address)?.groups ?? {};
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, row: Number(digits), column };
}

/**
 * The address of a cell in a block of cells, counted from 0.
 *
 * @returns `undefined` when the address is none
 * @example cellWithin("'My data'!Y5:AB20", 1, 2) // "'My data'!AA6"
 */
export function cellWithin(address: string, row: number, column: number): string | undefined {
  const corner = cornerOf(address);
  return corner && `${corner.sheet}${lettersOf(corner.column + column)}${corner.row + row}`;
}

/** The number of the row in its sheet. @example rowWithin("Data!A5:F20", 1) // 6 */
export const rowWithin = (address: string, row: number): number => (cornerOf(address)?.row ?? 1) + row;

const lettersOf = (column: number): string =>
  column <= 0 ? "" : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
