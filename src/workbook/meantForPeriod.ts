import { periodWords } from "../scorecard";

/**
 * Weeks, quarters and halves of a year, and what begins as a month does without a letter that the month has not: "Novmeber", but not
 * "Marketing".
 */
const LIKE_A_PERIOD =
  /^(?:(?:uge|week|kv|[wuqkh])[\s.-]*\d|(?:jan[anruy]*|feb[abenruy]*|mar[achmrst]*|apr[ailp]*|ma[jy]|jun[einu]*|jul[ijluy]*|aug[agstu]*|sep[bemprst]*|o[ck]t[bcekort]*|nov[bemnorv]*|dec[bcdemr]*)(?!\p{L}))/iu;

/** Whether a text that is no period is meant for one: one without its year, or one that is misspelt. */
export const isMeantForPeriod = (text: string): boolean =>
  periodWords(text) !== undefined || (/\d/.test(text) && (!/\p{L}/u.test(text) || LIKE_A_PERIOD.test(text.trim())));
