import { cellParts } from "./cellParts";

const LONGEST = 255;
const WORD = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;

/** What is read as a cell in the notation of rows and columns, or as a value. */
const TAKEN = /^(R|C|R\d+|C\d+|R\d*C\d*|TRUE|FALSE)$/i;

/** Whether Excel takes a word as a name: `KPI1` is a cell, and `YTD2024` is none, since the last column is XFD. */
export const canBeName = (word: string): boolean =>
  WORD.test(word) && word.length <= LONGEST && !TAKEN.test(word) && cellParts(word) === undefined;
