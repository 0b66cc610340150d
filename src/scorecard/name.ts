/** Excel takes no longer text in a formula, so nobody could ask for a longer name. */
export const LONGEST_NAME = 255;

/** What a name cannot show: zero-width and other invisible characters, controls that are no space, halves of characters. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cs}|(?![\s\x85])\p{Cc}/gu;
/** Line breaks, tabs and every other kind of space. */
const SPACES = /[\s\x85\u2800]+/g;

/**
 * A name as it is kept and compared, wherever it comes from: on one line, with single spaces, without what nobody sees.
 *
 * @example cleanName(" Nye\nkunder\u200b ") // "Nye kunder"
 */
export const cleanName = (text: string): string =>
  text.replace(INVISIBLE, "").replace(SPACES, " ").trim().normalize("NFC");

/** Names are the same when this is: case makes no difference either. */
export const normalised = (name: string): string => cleanName(name).toLocaleLowerCase("da");
