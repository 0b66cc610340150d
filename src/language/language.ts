export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The closest language we speak to a display language of Office.
 *
 * @example languageOf("da-DK") // "da"
 * @example languageOf("sv-SE") // "en"
 */
export const languageOf = (locale: string | undefined): Language => (/^da\b/i.test(locale ?? "") ? "da" : "en");
