import { columnIndex, columnName } from "./address";
import { cellParts } from "./cellParts";
import { formulaPieces, isSign, joined, type Piece } from "./formulaPieces";
import { SHEET_LIMITS } from "./sheetLimits";

interface Cell {
  readonly row: number;
  readonly column: number;
}

const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * The formula of a cell as it reads where rows have become columns: what was so many rows below is so many columns to the right.
 * `$A$1` stays, and of `$A1` and `A$1` one becomes the other. Whole columns become whole rows, and rows columns, but for `$A:$A`.
 */
export function transposeFormula(formula: string, from: Cell, to: Cell): string {
  const pieces = formulaPieces(formula);
  return joined(
    pieces.map((piece, index) => {
      const ends = endsAt(pieces, index);
      if (ends) return transposedLine(piece, ends, from, to);
      return isReference(pieces, index) ? transposed(piece, from, to) : piece;
    }),
  );
}

/** Both ends of the whole columns or rows that a piece is an end of, such as `A` and `C` of `A:C`. */
function endsAt(pieces: readonly Piece[], index: number): readonly [string, string] | undefined {
  const [before, piece, after] = [index - 1, index, index + 1].map((each) => pieces[each]);
  const first = isSign(after, ":") ? index : isSign(before, ":") ? index - 2 : undefined;
  if (first === undefined || piece?.kind !== "word" || isSign(pieces[first + 3], "(")) return undefined;
  const ends = [pieces[first]?.text ?? "", pieces[first + 2]?.text ?? ""] as const;
  return [COLUMN, ROW].some((kind) => ends.every((end) => kind.test(end))) ? ends : undefined;
}

function transposedLine(piece: Piece, ends: readonly string[], from: Cell, to: Cell): Piece {
  const [, fixed, letters] = COLUMN.exec(piece.text) ?? [];
  if (ends.every((end) => end.startsWith("$"))) return piece;
  if (letters !== undefined) {
    const row = fixed === "$" ? columnIndex(letters) : to.row + columnIndex(letters) - from.column;
    return { ...piece, text: row >= 0 && row < SHEET_LIMITS.rows ? `${fixed}${row + 1}` : "#REF!" };
  }
  const [, anchor = "", digits = ""] = ROW.exec(piece.text) ?? [];
  const column = anchor === "$" ? Number(digits) - 1 : to.column + Number(digits) - 1 - from.row;
  return { ...piece, text: column >= 0 && column < SHEET_LIMITS.columns ? `${anchor}${columnName(column)}` : "#REF!" };
}

const isReference = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.kind === "word" && !isSign(pieces[index + 1], "(") && !isSign(pieces[index + 1], "!");

function transposed(piece: Piece, from: Cell, to: Cell): Piece {
  const parts = cellParts(piece.text);
  if (!parts || (parts.fixedColumn === "$" && parts.fixedRow === "$")) return piece;
  const { fixedColumn, fixedRow, column, row } = parts;
  const newColumn = fixedRow === "$" ? row : to.column + row - from.row;
  const newRow = fixedColumn === "$" ? column : to.row + column - from.column;
  const fits = newColumn >= 0 && newRow >= 0 && newColumn < SHEET_LIMITS.columns && newRow < SHEET_LIMITS.rows;
  const text = fits ? `${fixedRow}${columnName(newColumn)}${fixedColumn}${newRow + 1}` : "#REF!";
  return { ...piece, text };
}
