import { columnIndex, columnName } from "./address";
import { formulaPieces, isSign, joined, type Piece } from "./formulaPieces";
import { SHEET_LIMITS } from "./sheetLimits";

interface Cell {
  readonly row: number;
  readonly column: number;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

/**
 * The formula of a cell as it reads where rows have become columns: what was so many rows below is so many columns to the right.
 * `$A$1` stays, and of `$A1` and `A$1` one becomes the other.
 */
export function transposeFormula(formula: string, from: Cell, to: Cell): string {
  const pieces = formulaPieces(formula);
  return joined(pieces.map((piece, index) => (isReference(pieces, index) ? transposed(piece, from, to) : piece)));
}

const isReference = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.kind === "word" && !isSign(pieces[index + 1], "(") && !isSign(pieces[index + 1], "!");

function transposed(piece: Piece, from: Cell, to: Cell): Piece {
  const [, fixedColumn, letters = "", fixedRow, digits = ""] = CELL.exec(piece.text) ?? [];
  if (letters === "" || (fixedColumn === "$" && fixedRow === "$")) return piece;
  const [column, row] = [columnIndex(letters), Number(digits) - 1];
  const newColumn = fixedRow === "$" ? row : to.column + row - from.row;
  const newRow = fixedColumn === "$" ? column : to.row + column - from.column;
  const fits = newColumn >= 0 && newRow >= 0 && newColumn < SHEET_LIMITS.columns && newRow < SHEET_LIMITS.rows;
  const text = fits ? `${fixedRow}${columnName(newColumn)}${fixedColumn}${newRow + 1}` : "#REF!";
  return { ...piece, text };
}
