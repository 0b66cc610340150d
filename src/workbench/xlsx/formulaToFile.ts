import { cellParts } from "../grid/cellParts";
import { closingIndex, formulaPieces, isCall, isSign, type Piece } from "../grid/formulaPieces";
import { functionToFile, givesArray } from "./functionNames";

/**
 * A formula as it stands in a file: without `=`, with the prefixes of newer functions and of add-ins, every column of a
 * table with the table's name.
 *
 * @param table - the table that the formula's own cell lies in, if any
 */
export function formulaToFile(formula: string, table: string | undefined): string {
  const pieces = markParameters(formulaPieces(formula.replace(/^=/, "")));
  const written: string[] = [];
  pieces.forEach((piece, index) => {
    if (isCall(pieces, index)) written.push(functionToFile(piece.text));
    else if (piece.kind === "columns") written.push(columnsToFile(piece.text, pieces, index, table));
    else if (isSign(piece, "#")) written.push(`_xlfn.ANCHORARRAY(${takeReference(written)})`);
    else written.push(piece.text);
  });
  return written.join("");
}

function columnsToFile(columns: string, pieces: readonly Piece[], index: number, table = ""): string {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  // `[Book]Sheet!A1` is no column.
  const isOwned = before?.kind === "word" || after?.kind === "word" || after?.kind === "sheet";
  const owner = isOwned ? "" : table;
  const row = /^\[@([^]*)\]$/.exec(columns)?.[1];
  if (row === undefined) return owner + columns;
  if (row === "") return `${owner}[#This Row]`;
  return `${owner}[[#This Row],${row.startsWith("[") ? row : `[${row}]`}]`;
}

/** Takes the reference that has just been written back, its sheet included. */
function takeReference(written: string[]): string {
  const cell = written.pop() ?? "";
  if (written.at(-1) !== "!") return cell;
  const sheet = written.splice(-2, 2).join("");
  return sheet + cell;
}

/** The names that `LET` and `LAMBDA` give to their parameters carry a prefix of their own. */
function markParameters(pieces: readonly Piece[]): readonly Piece[] {
  let marked = pieces;
  pieces.forEach(({ text }, index) => {
    const name = text.toUpperCase();
    if (!isCall(pieces, index) || (name !== "LET" && name !== "LAMBDA")) return;
    const end = closingIndex(pieces, index + 1);
    const starts = argumentStarts(pieces, index + 1, end);
    const named = starts.filter((_, which) => which < starts.length - 1 && (name === "LAMBDA" || which % 2 === 0));
    const parameters = new Set(named.map((start) => pieces[start]?.text.toLowerCase()));
    marked = marked.map((piece, at) =>
      at > index && at < end && piece.kind === "word" && parameters.has(piece.text.toLowerCase())
        ? { ...piece, text: `_xlpm.${piece.text}` }
        : piece,
    );
  });
  return marked;
}

/** Index of the first piece, white space left out, of each argument. */
function argumentStarts(pieces: readonly Piece[], open: number, end: number): number[] {
  const starts: number[] = [];
  let isAwaited = true;
  for (let index = open + 1; index < end; index += 1) {
    const piece = pieces[index];
    if (isAwaited && piece?.text.trim() !== "") {
      starts.push(index);
      isAwaited = false;
    }
    if (isSign(piece, "(") || isSign(piece, "{")) index = closingIndex(pieces, index);
    else if (isSign(piece, ",")) isAwaited = true;
  }
  return starts;
}

const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "%"]);

/**
 * Whether the formula calculates with several cells at once. Excel would take one of them only, unless the file says so.
 */
export function calculatesArrays(formula: string): boolean {
  const pieces = formulaPieces(formula).filter(({ text }) => text.trim() !== "");
  return pieces.some((piece, index) => {
    if (isSign(piece, "#")) return true;
    if (isCall(pieces, index)) return givesArray(piece.text);
    const [first, last] = severalCells(pieces, index) ?? [];
    if (first === undefined || last === undefined) return false;
    const isOperand = [pieces[first - 1], pieces[last + 1]].some(
      (each) => each?.kind === "sign" && OPERATORS.has(each.text),
    );
    return isOperand && index > 0 && !isWithin(pieces, index, "SUMPRODUCT");
  });
}

/** First and last piece of the reference to several cells that ends here. */
function severalCells(pieces: readonly Piece[], index: number): readonly [number, number] | undefined {
  const piece = pieces[index];
  if (piece?.kind === "columns") {
    return /\[@|#(?:This Row|Headers|Totals)\]/i.test(piece.text)
      ? undefined
      : [pieces[index - 1]?.kind === "word" ? index - 1 : index, index];
  }
  if (piece?.kind !== "word" || !isSign(pieces[index - 1], ":")) return undefined;
  const start = index - 2;
  return [isSign(pieces[start - 1], "!") ? start - 2 : start, index];
}

function isWithin(pieces: readonly Piece[], index: number, name: string): boolean {
  return pieces.some(
    (piece, at) =>
      at < index && piece.text.toUpperCase() === name && isCall(pieces, at) && closingIndex(pieces, at + 1) > index,
  );
}

/** Whether the formula refers to single cells in a way that differs from row to row. */
export const hasRelativeReference = (formula: string): boolean =>
  formulaPieces(formula).some(
    (piece, index, pieces) =>
      piece.kind === "word" && !isSign(pieces[index + 1], "(") && cellParts(piece.text)?.fixedRow === "",
  );
