/**
 * A label without what people write differently: case, accents, æ ø å, punctuation, spaces. A percent sign stays, as a
 * word of its own.
 *
 * @example plainText("Klik-frekvens (CTR):") // "klik frekvens ctr"
 */
export const plainText = (text: string): string =>
  DANISH.test(text)
    ? inWords(spelled(text.toLowerCase()), /[^a-z0-9%]+/g)
    : inWords(
        spelled(text.normalize("NFC").toLocaleLowerCase("da")).normalize("NFKD").replace(/\p{M}/gu, ""),
        /[^\p{L}\p{N}%]+/gu,
      );

/** Letters that are written with two, and no accents: nearly all texts, for which the rules of all languages take ten times as long. */
const DANISH = /^[\x20-\x7EæøåÆØÅ–—’“”»«]*$/;

const spelled = (lower: string): string => lower.replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");

const inWords = (text: string, between: RegExp): string => text.replaceAll("%", " % ").replace(between, " ").trim();

/** Without spaces too, so that "click through" is "clickthrough". */
export const compact = (plain: string): string => plain.replaceAll(" ", "");
