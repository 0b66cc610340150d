import { OWN_TABLES } from "./ownTables";

const ASKS = /(?<![A-Z0-9_.])(_xldudf_BSC_|BSC\.)[A-Z]/i;
/** A column of one of our tables, as in `BSC_Kpis[Score]`. */
const OWN_TABLE = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${OWN_TABLES.join("|")})\\[`, "iu");

/** A formula with all texts in it left blank. */
export const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Whether a formula asks for something of the scorecard. */
export const usesScorecard = (formula: string): boolean => ASKS.test(withoutTexts(formula));

/** Whether a formula says something that depends on scores: it asks for them, or reads one of our tables. */
export const dependsOnScorecard = (formula: string): boolean =>
  usesScorecard(formula) || OWN_TABLE.test(withoutTexts(formula));
