/** How Excel writes our functions into a file, and shows them while it does not know the add-in: `_xldudf_BSC_SCORE(…)`. */
const STUCK = /_xldudf_BSC_(?=[A-Z])/gi;
const TEXT = /("(?:[^"]|"")*")/;

/** Works on what is outside the texts of a formula. */
const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(TEXT)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

/**
 * The formula as a person would type it.
 *
 * @example typedFormula('=_xldudf_BSC_SCORE("NPS")/100') // '=BSC.SCORE("NPS")/100'
 */
export const typedFormula = (formula: string): string => outsideTexts(formula, (part) => part.replace(STUCK, "BSC."));
