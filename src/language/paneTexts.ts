import { loadCellSentences } from "./cellProblemText";
import type { Language } from "./language";
import type { PaneTexts } from "./inPane/paneTexts";

const LOADED: Partial<Record<Language, PaneTexts>> = {};

const LOAD: Readonly<Record<Language, () => Promise<PaneTexts>>> = {
  da: async () => (await import(/* webpackChunkName: "language-da" */ "./inPane/da")).da,
  en: async () => (await import(/* webpackChunkName: "language-en" */ "./inPane/en")).en,
};

/** Loads what the pane and cells say in a language. Nobody reads two at a time. */
export async function loadPaneTexts(language: Language): Promise<void> {
  const [texts] = await Promise.all([LOADED[language] ?? LOAD[language](), loadCellSentences(language)]);
  LOADED[language] = texts;
}

/** The texts of a language that has been loaded. */
export function paneTexts(language: Language): PaneTexts {
  const { [language]: texts } = LOADED;
  if (texts === undefined) throw new Error(`The texts of the pane have not been loaded in ${language}.`);
  return texts;
}
