import type { Status } from "../scorecard";
import type { Language } from "./language";

/** In each language of a workbook. */
export const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  da: { achieved: "Nået", green: "På sporet", amber: "I risiko", red: "Uden for mål", none: "Ingen data" },
  en: { achieved: "Achieved", green: "On track", amber: "At risk", red: "Off track", none: "No data" },
};

/** The traffic light as words. */
export const statusWord = (status: Status, language: Language): string => STATUS_WORDS[language][status];
