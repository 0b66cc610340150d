import type { ISequenceNode } from "@univerjs/engine-formula";
import { cellParts } from "./cellParts";
import type { Core } from "./core";
import { LexerTreeBuilder } from "./univer";

type Piece = string | ISequenceNode;

/** Members of the library's reader of formulas, private ones among them. */
interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  sequenceNodesBuilder(formula: string): Piece[] | undefined;
}

/** What the library takes for a place in a formula that it writes anew when cells move, and what it leaves alone. */
const REFERENCE = 4;
const NAME = 6;

/** So many formulas: more than a workbook of ours holds. */
const MOST_KEPT = 10_000;

/** A word such as `YTD2024`, which the library takes for a cell of a sheet that has no end. */
function nameOrPlace(piece: Piece): Piece {
  const isBeyond =
    typeof piece !== "string" &&
    piece.nodeType === REFERENCE &&
    /^[A-Z]+\d+$/i.test(piece.token.trim()) &&
    cellParts(piece.token.trim()) === undefined;
  return isBeyond ? { ...piece, nodeType: NAME } : piece;
}

/**
 * The formula bar has half a formula read at each key. After one that ends within `[`, the library goes on as if the bracket
 * were open, and no formula that is read later is understood: it forgets to reset these two when it begins to read.
 *
 * Spaces after a place belong to it, and are lost when the place is written anew: here they stand for themselves, and line breaks
 * stay what they are. Words that look like cells beyond the last column are names. What was made of a formula is kept, as the
 * library keeps what it has read: when cells move, all formulas of the workbook are asked for.
 */
export function repairLexer(core: Core): void {
  const lexer = core.get<Lexer>(LexerTreeBuilder);
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
  const read = lexer.sequenceNodesBuilder.bind(lexer);
  const kept = new Map<string, readonly Piece[]>();
  lexer.sequenceNodesBuilder = (formula) => {
    const known = kept.get(formula);
    if (known) return [...known];
    const pieces = read(formula)?.map(nameOrPlace);
    const repaired = pieces && /\s/.test(formula) ? withSpaces(pieces, formula) : pieces;
    if (repaired === undefined) return undefined;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(formula, [...repaired]);
    return repaired;
  };
}

function withSpaces(pieces: readonly Piece[], formula: string): Piece[] {
  let at = formula.startsWith("=") ? 1 : 0;
  return pieces.flatMap((piece): Piece[] => {
    const text = typeof piece === "string" ? piece : piece.token;
    const written = formula.slice(at, at + text.length);
    at += text.length;
    if (typeof piece === "string") return [text.trim() === "" ? written : piece];
    const token = text.trimEnd();
    if (piece.nodeType !== REFERENCE || token === text) return [piece];
    const spaces = text.length - token.length;
    return [{ ...piece, token, endIndex: piece.endIndex - spaces }, written.slice(token.length)];
  });
}
