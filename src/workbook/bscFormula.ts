import { OWN_TABLES } from "./ownTables";

/** How Excel writes our functions into a file, and shows them while it does not know the add-in: `_xldudf_BSC_SCORE(…)`. */
const STUCK = /_xldudf_BSC_(?=[A-Z])/gi;
const ASKS = /(?<![A-Z0-9_.])(_xldudf_BSC_|BSC\.)[A-Z]/i;
/** A column of one of our tables, as in `BSC_Kpis[Score]`. */
const OWN_TABLE = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${OWN_TABLES.join("|")})\\[`, "iu");
const TEXT = /("(?:[^"]|"")*")/;

/** Works on what is outside the texts of a formula. */
const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(TEXT)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Whether a formula asks for something of the scorecard. */
export const usesScorecard = (formula: string): boolean => ASKS.test(withoutTexts(formula));

/** Whether a formula says something that depends on scores: it asks for them, or reads one of our tables. */
export const dependsOnScorecard = (formula: string): boolean =>
  usesScorecard(formula) || OWN_TABLE.test(withoutTexts(formula));

/**
 * The formula as a person would type it.
 *
 * @example typedFormula('=_xldudf_BSC_SCORE("NPS")/100') // '=BSC.SCORE("NPS")/100'
 */
export const typedFormula = (formula: string): string => outsideTexts(formula, (part) => part.replace(STUCK, "BSC."));

/** Functions that Excel calculates anew every time, whatever has changed. */
const VOLATILE = ["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "INFO", "CELL"] as const;

/** The volatile functions that a formula uses. */
export function volatileIn(formula: string): readonly string[] {
  const code = withoutTexts(formula).toUpperCase();
  return VOLATILE.filter((name) => new RegExp(`(?<![A-Z0-9_.])${name}\\(`).test(code));
}
