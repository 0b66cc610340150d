import { fromEngine } from "../grid/structuredReferences";
import { closingIndex, formulaPieces, isCall, isSign, joined, type Piece } from "../grid/formulaPieces";
import { functionFromFile } from "./functionNames";

/**
 * A formula of a file as a person writes it, with its `=`.
 *
 * @param table - the table that the formula's own cell lies in, if any
 */
export function formulaFromFile(formula: string, table: string | undefined): string {
  const pieces = spillSigns(formulaPieces(formula)).map((piece, index, all): Piece => {
    if (isCall(all, index)) return { ...piece, text: functionFromFile(piece.text) };
    return piece.kind === "word" ? { ...piece, text: piece.text.replace(/^_xl(?:pm|op)\./i, "") } : piece;
  });
  return `=${fromEngine(joined(pieces), table)}`;
}

/** `_xlfn.ANCHORARRAY(A1)` is `A1#`. */
function spillSigns(pieces: readonly Piece[]): readonly Piece[] {
  const start = pieces.findIndex(({ text }, index) => isCall(pieces, index) && /^_xlfn\.ANCHORARRAY$/i.test(text));
  if (start === -1) return pieces;
  const end = closingIndex(pieces, start + 1);
  const reference = pieces.slice(start + 2, end);
  return spillSigns([...pieces.slice(0, start), ...reference, { kind: "sign", text: "#" }, ...pieces.slice(end + 1)]);
}

/** Whether the formula reads another workbook, as `[1]Sheet1!A1` or `'[1]My sheet'!A1`. */
export const readsOtherWorkbook = (formula: string): boolean =>
  formulaPieces(formula).some(
    ({ kind, text }, index, pieces) =>
      (kind === "sheet" && text.startsWith("'[")) ||
      (kind === "columns" &&
        pieces[index - 1]?.kind !== "word" &&
        (pieces[index + 1]?.kind === "word" || isSign(pieces[index + 1], "!"))),
  );
