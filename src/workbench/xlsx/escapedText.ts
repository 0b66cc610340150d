/**
 * Characters that XML cannot hold stand in a workbook file as `_x0001_`; text that looks like that itself has its first
 * underscore written as `_x005F_`.
 */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const LOOKS_ESCAPED = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${UNWRITABLE.source}))`, "g");
const EVERY_UNWRITABLE = new RegExp(UNWRITABLE.source, "g");

const escapeCharacter = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

export const escapeText = (text: string): string =>
  text.replace(LOOKS_ESCAPED, "_x005F_").replace(EVERY_UNWRITABLE, escapeCharacter);

/** For attributes, where line breaks are lost unless they are escaped too. */
export const escapeLine = (text: string): string => escapeText(text).replace(/[\t\n]/g, escapeCharacter);

/** In formulas only what XML cannot hold is escaped: text that looks escaped stands there as it is. */
export const escapeFormula = (formula: string): string => formula.replace(EVERY_UNWRITABLE, escapeCharacter);

export const unescapeFormula = (formula: string): string =>
  formula.replace(/_x[0-9A-Fa-f]{4}_/g, (escaped) => {
    const character = unescapeText(escaped);
    return UNWRITABLE.test(character) ? character : escaped;
  });

export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
