/**
 * A label without what people write differently: case, accents, æ ø å, punctuation, spaces. A percent sign stays, as a
 * word of its own.
 *
 * @example plainText("Klik-frekvens (CTR):") // "klik frekvens ctr"
 */
export const plainText = (text: string): string =>
  text
    .normalize("NFC")
    .toLocaleLowerCase("da")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("%", " % ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();

/** Without spaces too, so that "click through" is "clickthrough". */
export const compact = (plain: string): string => plain.replaceAll(" ", "");
