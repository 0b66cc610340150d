import { columnName } from "../grid/address";
import { SHEET_LIMITS } from "../grid/sheetLimits";
import { cellParts } from "../grid/cellParts";

/** Where a formula stands, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const PART = String.raw`(?:\[-?\d+\]|\d+)?`;
const REFERENCE_OF = String.raw`R${PART}C${PART}|[RC]${PART}`;
/** Of a table, also without its name: `[@Q1]`. */
const COLUMNS = String.raw`\[(?:'[^]|[^'\[\]]|\[(?:'[^]|[^'\[\]])*\])*\]`;
const TOKENS = new RegExp(
  [
    String.raw`(?<other>"(?:[^"]|"")*"?|'(?:[^']|'')*'?|${COLUMNS})`,
    String.raw`(?<![\p{L}\p{N}_.\\])(?<first>${REFERENCE_OF})(?::(?<last>${REFERENCE_OF}))?(?![\p{L}\p{N}_.(!\[\\])`,
    String.raw`(?<lines>(?<![\p{L}\p{N}_.\\])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!\[\\]))`,
    String.raw`(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\?$]*(?:${COLUMNS})?)`,
    "[^]",
  ].join("|"),
  "giu",
);
const REFERENCE = /^(?:R(?<row>\[-?\d+\]|\d+)?)?(?:C(?<column>\[-?\d+\]|\d+)?)?$/i;
/**
 * A formula in R1C1 notation as it reads in a cell in A1 notation. An offset that leaves the sheet on one side comes in on
 * the other, as in Excel. Undefined when Excel refuses it: rows and columns that no sheet has, and those of A1 notation.
 */
export function fromR1C1(formula: string, cell: Cell): string | undefined {
  let isRefused = false;
  const printed = formula.replace(TOKENS, (...found) => {
    const text = String(found[0]);
    const { first, last, lines, word } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    isRefused ||= lines !== undefined || [first, last].some((end) => end !== undefined && !exists(end));
    if (first !== undefined) return printRange(first, last, cell);
    // In this notation it is a name, and no name may look like a cell.
    return word !== undefined && cellParts(word) && !isCall(formula, Number(found.at(-3)) + text.length)
      ? "#NAME?"
      : text;
  });
  return isRefused ? undefined : printed;
}

function exists(reference: string): boolean {
  const { row, column } = REFERENCE.exec(reference)?.groups ?? {};
  return isPartOf(row, SHEET_LIMITS.rows) && isPartOf(column, SHEET_LIMITS.columns);
}

function isPartOf(part: string | undefined, count: number): boolean {
  if (part === undefined) return true;
  if (part.startsWith("[")) return Math.abs(Number(part.slice(1, -1))) < count;
  return Number(part) >= 1 && Number(part) <= count;
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
