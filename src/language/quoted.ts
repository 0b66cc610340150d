import type { Language } from "./language";

/** @example quoted("NPS", "da") // "»NPS«" */
export const quoted = (text: string, language: Language): string => (language === "da" ? `»${text}«` : `“${text}”`);
