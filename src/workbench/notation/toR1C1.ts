import { columnIndex } from "../grid/address";
import { formulaPieces, isSign, type Piece } from "../grid/formulaPieces";
import { SHEET_LIMITS } from "../grid/sheetLimits";
import { cellParts } from "../grid/cellParts";
import type { Cell } from "./fromR1C1";

const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;

/** A formula as it reads in R1C1 notation in a cell: `=A1+$B$2` in `B3` is `=R[-2]C[-1]+R2C2`. */
export function toR1C1(formula: string, cell: Cell): string {
  const pieces = formulaPieces(formula);
  let written = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const lines = linesAt(pieces, index);
    if (lines) {
      const [first, last] = lines.map((text) => printLine(text, cell));
      written += first === last ? first : `${first}:${last}`;
      index += 2;
    } else written += isReference(pieces, index) ? printCell(pieces[index]?.text ?? "", cell) : pieces[index]?.text;
  }
  return written;
}

/** Both ends of the whole columns or rows that begin at a piece. */
function linesAt(pieces: readonly Piece[], index: number): readonly [string, string] | undefined {
  const [first, colon, last] = pieces.slice(index, index + 3);
  if (first?.kind !== "word" || last?.kind !== "word" || !isSign(colon, ":") || isSign(pieces[index + 3], "("))
    return undefined;
  const ends = [first.text, last.text] as const;
  return ends.every(isColumn) || ends.every(isRow) ? ends : undefined;
}

const isColumn = (word: string): boolean =>
  COLUMN.test(word) && columnIndex(word.replace("$", "")) < SHEET_LIMITS.columns;

function isRow(word: string): boolean {
  const row = Number(word.replace("$", ""));
  return ROW.test(word) && row >= 1 && row <= SHEET_LIMITS.rows;
}

const isReference = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.kind === "word" && !isSign(pieces[index + 1], "(") && !isSign(pieces[index + 1], "!");

function printCell(word: string, own: Cell): string {
  const cell = cellParts(word);
  if (!cell) return word;
  return printPart("R", cell.fixedRow, cell.row, own.row) + printPart("C", cell.fixedColumn, cell.column, own.column);
}

function printLine(word: string, cell: Cell): string {
  const [, fixedColumn, letters] = COLUMN.exec(word) ?? [];
  if (letters !== undefined) return printPart("C", fixedColumn ?? "", columnIndex(letters), cell.column);
  const [, fixedRow = "", digits = ""] = ROW.exec(word) ?? [];
  return printPart("R", fixedRow, Number(digits) - 1, cell.row);
}

function printPart(axis: "R" | "C", fixed: string, index: number, own: number): string {
  if (fixed === "$") return `${axis}${index + 1}`;
  return index === own ? axis : `${axis}[${index - own}]`;
}
