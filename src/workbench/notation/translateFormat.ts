import { ENGLISH } from "./english";
import { inverse } from "./inverse";
import type { Notation } from "./notation";

/** @example toLocalFormat("#,##0.00", DANISH) // "#.##0,00" */
export const toLocalFormat = (format: string, notation: Notation): string =>
  translate(notation.systemFormats.get(format) ?? format, notation.formatCodes, [ENGLISH, notation]);

export function fromLocalFormat(format: string, notation: Notation): string {
  const english = translate(format, inverse(notation.formatCodes), [notation, ENGLISH]);
  return inverse(notation.systemFormats).get(english) ?? english;
}

/** What is quoted or escaped, then words, then what stands for digits, with its separators, then single letters. */
const PIECES = /"[^"]*"?|\\[^]|[_*][^]|\[[^\]]*\]|General|Standard|AM\/PM|(?<digits>[.,]*[0#?][0#?.,]*)|[^]/gi;

function translate(
  format: string,
  codes: ReadonlyMap<string, string>,
  [from, to]: readonly [Notation, Notation],
): string {
  if (from === to) return format;
  const byCase = new Map([...codes].map(([code, other]) => [code.toLowerCase(), other]));
  const separators = new Map<string, string>([
    [from.decimal, to.decimal],
    [from.thousands, to.thousands],
  ]);
  return [...format.matchAll(PIECES)]
    .map(({ 0: piece, groups: { digits } = {} }) =>
      digits === undefined
        ? (byCase.get(piece.toLowerCase()) ?? numbered(piece, byCase))
        : digits.replaceAll(/[.,]/g, (sign) => separators.get(sign) ?? sign),
    )
    .join("");
}

/** Colours that have numbers, such as `[Color10]`. */
const numbered = (piece: string, codes: ReadonlyMap<string, string>): string =>
  piece.replace(/^\[([^\d\]]+)(\d+)\]$/, (all, word: string, number: string) => {
    const other = codes.get(`[${word.toLowerCase()}]`);
    return other === undefined ? all : `${other.slice(0, -1)}${number}]`;
  });
