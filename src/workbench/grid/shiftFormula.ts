import { columnIndex, columnName } from "./address";
import { cellParts } from "./cellParts";
import { formulaPieces, isSign, joined, type Piece } from "./formulaPieces";
import { SHEET_LIMITS } from "./sheetLimits";

/** The formula as it reads in a cell so many rows and columns away: cells of a shared formula keep the first one only. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const pieces = formulaPieces(formula);
  return joined(
    pieces.map((piece, index) => {
      if (piece.kind !== "word" || isSign(pieces[index + 1], "(") || isSign(pieces[index + 1], "!")) return piece;
      return { ...piece, text: shiftWord(piece.text, isPartOfRange(pieces, index), rows, columns) };
    }),
  );
}

/** Whether the word stands beside a colon, as in `A:C` or `2:5`. */
const isPartOfRange = (pieces: readonly Piece[], index: number): boolean =>
  isSign(pieces[index - 1], ":") || isSign(pieces[index + 1], ":");

function shiftWord(word: string, isInRange: boolean, rows: number, columns: number): string {
  if (cellParts(word)) {
    const [, letters = "", digits = ""] = /^(\$?[A-Z]+)(\$?\d+)$/i.exec(word) ?? [];
    const [column, row] = [shiftColumn(letters, columns), shiftRow(digits, rows)];
    return column === undefined || row === undefined ? "#REF!" : column + row;
  }
  if (isInRange && /^\$?[A-Z]{1,3}$/i.test(word)) return shiftColumn(word, columns) ?? "#REF!";
  if (isInRange && /^\$?\d{1,7}$/.test(word)) return shiftRow(word, rows) ?? "#REF!";
  return word;
}

function shiftColumn(column: string, by: number): string | undefined {
  if (column.startsWith("$")) return column;
  const index = columnIndex(column) + by;
  return index >= 0 && index < SHEET_LIMITS.columns ? columnName(index) : undefined;
}

function shiftRow(row: string, by: number): string | undefined {
  if (row.startsWith("$")) return row;
  const number = Number(row) + by;
  return number >= 1 && number <= SHEET_LIMITS.rows ? String(number) : undefined;
}
