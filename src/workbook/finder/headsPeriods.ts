import { plainText } from "../../scorecard";

const WORDS =
  /^(aar|year|maaned|month|mdr|uge|week|kvartal|quarter|periode|period|dag|day|dato|date|nth day)( nr| no| number)?$/;

/** Whether a heading stands over numbers that say when something was. */
export const headsPeriods = (heading: string): boolean => WORDS.test(plainText(heading));
