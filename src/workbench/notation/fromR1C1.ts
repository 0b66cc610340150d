import { columnName } from "../grid/address";
import { SHEET_LIMITS } from "../grid/sheetLimits";

/** Where a formula stands, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const PART = String.raw`(?:\[-?\d+\]|\d+)?`;
const REFERENCE_OF = String.raw`R${PART}C${PART}|[RC]${PART}`;
const TOKENS = new RegExp(
  [
    String.raw`(?<other>"(?:[^"]|"")*"?|'(?:[^']|'')*'?)`,
    String.raw`(?<![\p{L}\p{N}_.\\])(?<first>${REFERENCE_OF})(?::(?<last>${REFERENCE_OF}))?(?![\p{L}\p{N}_.(!\[\\])`,
    String.raw`(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\?$]*(?:\[(?:'[^]|[^'\[\]]|\[(?:'[^]|[^'\[\]])*\])*\])?)`,
    "[^]",
  ].join("|"),
  "giu",
);
const REFERENCE = /^(?:R(?<row>\[-?\d+\]|\d+)?)?(?:C(?<column>\[-?\d+\]|\d+)?)?$/i;
const A1 = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

/** A formula in R1C1 notation as it reads in a cell in A1 notation. What leaves the sheet on one side comes in on the other, as in Excel. */
export function fromR1C1(formula: string, cell: Cell): string {
  return formula.replace(TOKENS, (...found) => {
    const text = String(found[0]);
    const { first, last, word } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    if (first !== undefined) return printRange(first, last, cell);
    // In this notation it is a name, and no name may look like a cell.
    return word !== undefined && A1.test(word) && !isCall(formula, Number(found.at(-3)) + text.length)
      ? "#NAME?"
      : text;
  });
}

const isCall = (formula: string, index: number): boolean => /^[(!]/.test(formula.slice(index));

function printRange(first: string, last: string | undefined, cell: Cell): string {
  const [from, to] = [printEnd(first, cell), last === undefined ? undefined : printEnd(last, cell)];
  // A whole column or row is written by both of its ends.
  if (to === undefined) return isLine(first) ? `${from}:${from}` : from;
  if (isLine(first) === isLine(last ?? "")) return `${from}:${to}`;
  return `${isLine(first) ? `${from}:${from}` : from}:${isLine(last ?? "") ? `${to}:${to}` : to}`;
}

const isLine = (reference: string): boolean => !/^R.*C/i.test(reference);

function printEnd(reference: string, cell: Cell): string {
  const { row, column } = REFERENCE.exec(reference)?.groups ?? {};
  const isRow = /^R/i.test(reference);
  const isColumn = /C/i.test(reference);
  const printedColumn = isColumn ? printPart(column, cell.column, SHEET_LIMITS.columns, columnName) : "";
  const printedRow = isRow ? printPart(row, cell.row, SHEET_LIMITS.rows, (index) => String(index + 1)) : "";
  return printedColumn + printedRow;
}

function printPart(part: string | undefined, own: number, count: number, print: (index: number) => string): string {
  if (part === undefined) return print(own);
  if (!part.startsWith("[")) return `$${print(Number(part) - 1)}`;
  return print((((own + Number(part.slice(1, -1))) % count) + count) % count);
}
