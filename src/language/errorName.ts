import type { Language } from "./language";

/** Error values as a Danish Excel shows them; the others look the same. */
const DANISH: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DIVISION/0!",
  "#N/A": "#I/T",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#REF!": "#REFERENCE!",
  "#VALUE!": "#VÆRDI!",
};

/** An error value as Excel shows it in a language; Office.js always gives the English one. */
export const errorName = (code: string, language: Language): string =>
  language === "da" ? (DANISH[code] ?? code) : code;
