/**
 * A formula taken apart, so that texts, quoted sheet names and the columns of tables are not mistaken for anything else.
 * Joined again, the pieces are the formula.
 */
export interface Piece {
  readonly kind: "text" | "sheet" | "columns" | "error" | "word" | "sign";
  readonly text: string;
}

const PIECES = new RegExp(
  [
    /(?<text>"(?:[^"]|"")*"?)/,
    /(?<sheet>'(?:[^']|'')*'?)/,
    /(?<columns>\[(?:'[^]|[^'[\]]|\[(?:'[^]|[^'[\]])*\])*\])/,
    /(?<error>#(?:N\/A|DIV\/0!|[A-Z]+[!?]|GETTING_DATA))/,
    /(?<word>[\p{L}\p{N}_.\\$?]+)/u,
    /(?<sign>[^])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

export const formulaPieces = (formula: string): Piece[] =>
  [...formula.matchAll(PIECES)].map(({ 0: text, groups = {} }) => ({
    kind: (Object.keys(groups).find((kind) => groups[kind] !== undefined) ?? "sign") as Piece["kind"],
    text,
  }));

export const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

export const isSign = (piece: Piece | undefined, sign: string): boolean =>
  piece?.kind === "sign" && piece.text === sign;

export const isCall = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.kind === "word" && isSign(pieces[index + 1], "(");

/** Index of the bracket that closes the one at `open`; the end when there is none. */
export function closingIndex(pieces: readonly Piece[], open: number): number {
  let depth = 0;
  for (let index = open; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (isSign(piece, "(") || isSign(piece, "{")) depth += 1;
    if (isSign(piece, ")") || isSign(piece, "}")) depth -= 1;
    if (depth === 0) return index;
  }
  return pieces.length;
}
