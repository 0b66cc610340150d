import type { Language } from "../../language";
import { usePaneLanguage } from "./paneLanguage";

/** The words of one view in the language of the pane. */
export function useWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  const { language } = usePaneLanguage();
  return words[language];
}
