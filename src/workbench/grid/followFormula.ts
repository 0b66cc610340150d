import { columnName, parseAddress, printSheet } from "./address";
import { cellParts } from "./cellParts";
import { followWhole, isSameArea, isWithin } from "./followWhole";
import { formulaPieces, isSign, joined, type Piece } from "./formulaPieces";
import type { Area } from "./grid";
import { SHEET_LIMITS } from "./sheetLimits";
import { moved, type StructureChange } from "./structureChange";

/**
 * A formula after the change, as the library rewrites those of cells.
 *
 * @param sheet - the sheet that the formula stands on
 * @param after - the sheet that it stands on afterwards
 */
export function followFormula(formula: string, sheet: string, change: StructureChange, after = sheet): string {
  if (!formula.startsWith("=")) return formula;
  const pieces = formulaPieces(formula);
  const written: Piece[] = [];
  for (let index = 0; index < pieces.length;) {
    const reference = referenceAt(pieces, index);
    const piece = pieces[index];
    if (!reference || !piece) {
      if (piece) written.push(piece);
      index += 1;
      continue;
    }
    const text = pieces
      .slice(index, index + reference.length)
      .map((each) => each.text)
      .join("");
    written.push({ kind: "word", text: followReference(reference, text, change, sheet, after) });
    index += reference.length;
  }
  return joined(written);
}

interface Reference {
  readonly sheet: string | undefined;
  readonly cells: string;
  /** In pieces. */
  readonly length: number;
}

const isCell = (word: string): boolean => cellParts(word) !== undefined;
const PART = /^(\$?[A-Z]{1,3}|\$?\d{1,7})$/i;

function referenceAt(pieces: readonly Piece[], start: number): Reference | undefined {
  const first = pieces[start];
  const named = isSign(pieces[start + 1], "!") && (first?.kind === "word" || first?.kind === "sheet");
  const at = named ? start + 2 : start;
  const sheet = named ? sheetOf(first?.text ?? "") : undefined;
  const [one, colon, other] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (one?.kind !== "word" || isSign(colon, "(") || isSign(pieces[start - 1], "!")) return undefined;
  const length = at - start;
  if (isSign(colon, ":") && other?.kind === "word") {
    const cells = `${one.text}:${other.text}`;
    const isRange = [one, other].every(({ text }) => isCell(text)) || [one, other].every(({ text }) => PART.test(text));
    if (isRange) return { sheet, cells, length: length + 3 };
  }
  return isCell(one.text) ? { sheet, cells: one.text, length: length + 1 } : undefined;
}

const sheetOf = (text: string): string => (text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text);

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function followReference(
  { sheet: named, cells }: Reference,
  text: string,
  change: StructureChange,
  sheet: string,
  after: string,
): string {
  const meant = named ?? sheet;
  const print = (owner: string, area: string): string =>
    named === undefined && isSame(owner, after) ? area : `${printSheet(owner)}!${area}`;
  if (!isSame(meant, change.sheet)) return named === undefined && !isSame(meant, after) ? print(meant, cells) : text;
  if (change.kind === "delete") return named === undefined ? text : "#REF!";
  if (change.kind === "rename") return named === undefined ? text : `${printSheet(change.name)}!${cells}`;
  const area = parseAddress(cells, SHEET_LIMITS)?.area;
  if (!area) return text;
  if (change.kind === "moveAway") {
    const goes = isWithin(area, change.from);
    return print(goes ? change.toSheet : meant, goes ? printLike(cells, moved(area, change)) : cells);
  }
  const followed = followWhole(area, change);
  if (!followed) return "#REF!";
  return isSameArea(followed, area) ? text : print(meant, printLike(cells, followed));
}

/** An area with the dollar signs of another reference, which may be of whole rows or columns. */
function printLike(cells: string, { row, column, rows, columns }: Area): string {
  const ends = [
    { row, column },
    { row: row + rows - 1, column: column + columns - 1 },
  ];
  return cells
    .split(":")
    .map((part, index) => {
      const [, letters = "", digits = ""] = /^(\$?[A-Z]*)(\$?\d*)$/i.exec(part) ?? [];
      const end = ends[index] ?? { row, column };
      const anchor = (text: string): string => (text.startsWith("$") ? "$" : "");
      const printedColumn = /[A-Z]/i.test(letters) ? anchor(letters) + columnName(end.column) : "";
      const dollars = digits === "" ? "" : anchor(letters.endsWith("$") && printedColumn === "" ? "$" : digits);
      return printedColumn + (digits === "" ? "" : `${dollars}${end.row + 1}`);
    })
    .join(":");
}
