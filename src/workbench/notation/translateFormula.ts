import { ENGLISH } from "./english";
import { inverse } from "./inverse";
import type { Notation } from "./notation";

/** @example toLocalFormula("=IF(A1>0.5,1,2)", DANISH) // "=HVIS(A1>0,5;1;2)" */
export const toLocalFormula = (formula: string, notation: Notation): string =>
  notation === ENGLISH ? formula : translate(formula, vocabulary(ENGLISH, notation));

/** What is English in it already, such as the name of a function, is understood too. */
export const fromLocalFormula = (formula: string, notation: Notation): string =>
  notation === ENGLISH ? formula : translate(formula, vocabulary(notation, ENGLISH));

interface Vocabulary {
  readonly from: Notation;
  readonly to: Notation;
  readonly pieces: RegExp;
  readonly errors: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, string>;
  readonly logicals: ReadonlyMap<string, string>;
  readonly tableParts: ReadonlyMap<string, string>;
}

const LOGICALS = ["TRUE", "FALSE"] as const;

function vocabulary(from: Notation, to: Notation): Vocabulary {
  const between = (words: (notation: Notation) => ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    to === ENGLISH ? inverse(words(from)) : words(to);
  const errors = between((notation) => notation.errors);
  return {
    from,
    to,
    pieces: piecesWith(from.decimal, [...errors.keys()]),
    errors,
    functions: between((notation) => notation.functions),
    logicals: new Map(LOGICALS.map((name) => [from.logicals[name], to.logicals[name]])),
    tableParts: inUpperCase(between((notation) => notation.tableParts)),
  };
}

const inUpperCase = (words: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...words].map(([word, other]) => [word.toUpperCase(), other]));

/** A formula taken apart; what is none of these is taken sign by sign. */
const piecesWith = (decimal: string, errors: readonly string[]): RegExp =>
  new RegExp(
    [
      /(?<text>"(?:[^"]|"")*"?)/.source,
      /(?<sheet>'(?:[^']|'')*'?)/.source,
      /(?<columns>\[(?:'[^]|[^'[\]]|\[(?:'[^]|[^'[\]])*\])*\])/.source,
      `(?<error>${errors.map((error) => error.replaceAll(/[/?]/g, "\\$&")).join("|")})`,
      `(?<number>(?<![\\p{L}\\p{N}_.$])(?:\\d+[${decimal}]\\d*|[${decimal}]\\d+)(?:E[+-]?\\d+)?)`,
      /(?<word>[\p{L}\p{N}_.$?]+)/u.source,
      /(?<sign>[^])/.source,
    ].join("|"),
    "giu",
  );

function translate(formula: string, words: Vocabulary): string {
  const { from, to } = words;
  const pieces = [...formula.matchAll(words.pieces)];
  let braces = 0;
  return pieces
    .map(({ 0: text, groups: { columns, error, number, word, sign } = {} }, index) => {
      if (columns !== undefined) return translateColumns(columns, words);
      if (error !== undefined) return words.errors.get(error.toUpperCase()) ?? error;
      if (number !== undefined) return number.replace(from.decimal, to.decimal);
      if (word !== undefined) {
        const isCall = pieces[index + 1]?.[0] === "(";
        return (isCall ? words.functions : words.logicals).get(word.toUpperCase()) ?? word;
      }
      if (sign === "{") braces += 1;
      if (sign === "}") braces -= 1;
      if (braces > 0) return sign === from.arrayColumns ? to.arrayColumns : text;
      return sign === from.list ? to.list : text;
    })
    .join("");
}

/** `[[#Headers],[Sum, net]]`: only what stands between the brackets within is a separator. */
const translateColumns = (columns: string, { from, to, tableParts }: Vocabulary): string =>
  columns
    .replaceAll(/#[\p{L}][\p{L} ]*/gu, (part) => tableParts.get(part.toUpperCase()) ?? part)
    .replaceAll(/\](\s*)([,;])(?=\s*\[)/g, (whole, space: string, sign: string) =>
      sign === from.list ? `]${space}${to.list}` : whole,
    );
