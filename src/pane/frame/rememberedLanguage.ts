import { LANGUAGES, type Language } from "../../language";

const KEY = "bsc.paneLanguage";

/** The language that the person chose here before. Browsers may block storage; then nothing is remembered. */
export function rememberedLanguage(): Language | undefined {
  try {
    const stored = window.localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored);
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Blocked storage: the choice lasts as long as the pane is open.
  }
}
